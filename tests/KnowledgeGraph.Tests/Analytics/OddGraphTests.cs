using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Centrality;
using KnowledgeGraph.Analytics.Communities;
using KnowledgeGraph.Analytics.Components;
using KnowledgeGraph.Analytics.Layout;
using KnowledgeGraph.Analytics.Motifs;
using KnowledgeGraph.Analytics.Paths;
using KnowledgeGraph.Analytics.Similarity;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>Every routine that gives a figure a vertex, on graphs that nobody draws.</summary>
public sealed class OddGraphTests
{
    private const int Leaves = 50_000;

    private static readonly Dictionary<string, Func<CompactGraph, IEnumerable<double>>> Routines = new()
    {
        ["degree"] = g => Degree.Of(g).Select(d => (double)d),
        ["strength"] = g => Degree.Weighted(g),
        ["PageRank"] = g => PageRank.Of(g),
        ["hubs"] = g => Hits.Of(g).Hubs,
        ["authorities"] = g => Hits.Of(g).Authorities,
        ["eigenvector"] = g => Eigenvector.Of(g.ToUndirected()),
        ["Katz"] = g => Katz.Of(g, new() { Alpha = 1e-6 }),
        ["weak components"] = g => ConnectedComponents.Weak(g).Labels.Select(l => (double)l),
        ["strong components"] = g => ConnectedComponents.Strong(g).Labels.Select(l => (double)l),
        ["cores"] = g => Cores.Of(g).Select(k => (double)k),
        ["clustering"] = g => Triangles.Of(g).Clustering,
        ["cuts"] = g => Cuts.Of(g) is var cuts ? Enumerable.Range(0, g.VertexCount).Select(v => cuts.Vertices.Contains(v) ? 1.0 : 0) : [],
        ["Leiden"] = g => Leiden.Find(g).Membership.Select(c => (double)c),
        ["Louvain"] = g => Louvain.Find(g).Membership.Select(c => (double)c),
        ["labels"] = g => LabelPropagation.Find(g).Membership.Select(c => (double)c),
        ["layout"] = g => ForceLayout.Of(g, new() { Iterations = 3 }).Select(p => p.X + p.Y),
    };

    private static readonly Dictionary<string, Func<CompactGraph>> Graphs = new()
    {
        ["no vertices"] = () => CompactGraph.FromEdges(0, [], []),
        ["one vertex"] = () => CompactGraph.FromEdges(1, [], []),
        ["no edges"] = () => CompactGraph.FromEdges(9, [], []),
        ["self-loops alone"] = () => CompactGraph.FromEdges(3, [0, 1, 1, 2], [0, 1, 1, 2]),
        ["self-loops with weights, undirected"] = () => CompactGraph.FromEdges(2, [0, 1, 1], [0, 1, 1], [1, 2, 3], new() { Direction = EdgeDirection.Undirected }),
        ["weights of 0"] = () => CompactGraph.FromEdges(3, [0, 1, 2], [1, 2, 0], [0, 0, 0]),
        ["a thousand parallel edges"] = () => CompactGraph.FromEdges(2, new int[1000], Ones(1000)),
        ["a hub"] = () => CompactGraph.FromEdges(Leaves + 1, new int[Leaves], [.. Enumerable.Range(1, Leaves)]),
    };

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var graph in Graphs.Keys)
            foreach (var routine in Routines.Keys) data.Add(graph, routine);
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_vertex_has_a_finite_figure(string graph, string routine)
    {
        var made = Graphs[graph]();
        var values = Routines[routine](made).ToList();
        Assert.Equal(made.VertexCount, values.Count);
        Assert.All(values, v => Assert.True(double.IsFinite(v)));
    }

    [Fact]
    public void A_hub_stands_between_all_and_its_leaves_are_alike()
    {
        var hub = Graphs["a hub"]().ToUndirected();
        Assert.Equal(1, Betweenness.Of(hub, new() { Samples = 3 })[0] * (Leaves - 1) / Leaves, 0.4);
        Assert.Equal([0], Cuts.Of(hub).Vertices.ToArray());
        Assert.Equal(Leaves, Cuts.Of(hub).Edges.Length);
        Assert.Equal(0, Triangles.Of(hub).Total);
        Assert.Equal((long)Leaves * (Leaves - 1) / 2, TriadCensus.Of(hub)[TriadType.T201]);
        var links = LinkPrediction.Of(hub, 1, new() { Count = 3 });
        Assert.Equal([(1, 2), (1, 3), (1, 4)], links.Select(l => (l.First, l.Second)));
        Assert.Equal(1.0 / Leaves, links[0].Score);
        Assert.Equal(100, SimilarEntities.Find(hub, 1, new() { Count = 100 }).Length);
        Assert.Equal((11, false), (EgoNetwork.Around(hub, 1, new() { Depth = 2, MaxVertices = 11 }).Vertices.Length, EgoNetwork.Around(hub, 1, new() { Depth = 2, MaxVertices = 11 }).IsComplete));
        Assert.Equal(["1 0 2"], ShortestPaths.Find(hub, 1, 2, new() { Count = 5 }).Select(p => string.Join(' ', p.Vertices)));
    }

    [Fact]
    public void A_way_has_one_step_however_many_edges_lead_there()
    {
        var graph = Graphs["a thousand parallel edges"]();
        var path = Assert.Single(SimplePaths.Find(graph, 0, 1).Paths);
        Assert.Equal(1000, Assert.Single(path.Steps).Edges.Length);
        Assert.Single(ShortestPaths.Find(graph, 0, 1, new() { Count = 9 }));
        Assert.Equal([0.0, 0], Betweenness.Of(graph).ToArray());
        Assert.Equal([0.0, 1], Closeness.Of(graph).ToArray());
    }

    private static int[] Ones(int count) => [.. Enumerable.Repeat(1, count)];
}
