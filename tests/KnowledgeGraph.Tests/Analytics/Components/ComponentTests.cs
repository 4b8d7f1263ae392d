using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Components;
using Newtonsoft.Json.Linq;
using QuikGraph;
using QuikGraph.Algorithms;

namespace KnowledgeGraph.Tests.Analytics.Components;

public sealed class ComponentTests
{
    [Fact]
    public void Components_are_those_of_networkx()
    {
        foreach (var entry in ReferenceGraphs.All)
        {
            var graph = ReferenceGraphs.Graph(entry);
            Assert.Equal(Groups(entry["weak"]!), ConnectedComponents.Weak(graph).Members().Select(m => m.ToArray()));
            if (entry["strong"] is { } strong) Assert.Equal(Groups(strong), ConnectedComponents.Strong(graph).Members().Select(m => m.ToArray()));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Large_levels_and_components_are_those_of_a_plain_search(int seed)
    {
        var graph = RandomGraphs.PowerLaw(20_000, 20_000 * seed, seed);
        foreach (var source in new[] { 0, 7, 19_999 })
        {
            var plain = Steps(graph, source);
            Assert.Equal(plain, BreadthFirst.Steps(graph, source).ToArray());
            foreach (var most in new[] { 0, 1, 2, 4 }) Assert.Equal(plain.Select(s => s <= most ? s : -1), BreadthFirst.Steps(graph, source, most).ToArray());
        }

        var edges = Enumerable.Range(0, graph.VertexCount).SelectMany(v => graph.Successors(v).ToArray().Select(w => new Edge<int>(v, w)));
        var other = new AdjacencyGraph<int, Edge<int>>(allowParallelEdges: true);
        other.AddVertexRange(Enumerable.Range(0, graph.VertexCount));
        other.AddEdgeRange(edges);
        var groups = new Dictionary<int, int>();
        var strong = ConnectedComponents.Strong(graph);
        Assert.Equal(other.StronglyConnectedComponents(groups), strong.Count);
        Assert.Equal(strong.Count, groups.Select(p => (p.Value, strong.Labels[p.Key])).Distinct().Count());
    }

    private static int[] Steps(CompactGraph graph, int source)
    {
        var steps = Enumerable.Repeat(-1, graph.VertexCount).ToArray();
        var waiting = new Queue<int>([source]);
        steps[source] = 0;
        while (waiting.TryDequeue(out var v))
        {
            foreach (var w in graph.Successors(v))
            {
                if (steps[w] >= 0) continue;
                steps[w] = steps[v] + 1;
                waiting.Enqueue(w);
            }
        }

        return steps;
    }

    [Fact]
    public void Articulation_points_and_bridges_are_those_of_networkx()
    {
        foreach (var entry in ReferenceGraphs.All)
        {
            var cuts = Cuts.Of(ReferenceGraphs.Graph(entry));
            Assert.Equal(entry["cuts"]!.ToObject<int[]>()!, cuts.Vertices);
            Assert.Equal(entry["bridges"]!.ToObject<int[]>()!, cuts.Edges);
        }
    }

    [Fact]
    public void Cores_are_those_of_networkx() => ReferenceGraphs.Agree("core", 0, (g, _) => Cores.Of(g).Select(k => (double)k));

    [Fact]
    public void Triangles_and_clustering_are_those_of_networkx()
    {
        ReferenceGraphs.Agree("triangles", 0, (g, _) => Triangles.Of(g).Counts.Select(c => (double)c));
        ReferenceGraphs.Agree("clustering", 1e-9, (g, _) => Triangles.Of(g).Clustering);
        foreach (var entry in ReferenceGraphs.All) Assert.Equal((double)entry["transitivity"]!, Triangles.Of(ReferenceGraphs.Graph(entry)).Transitivity, 1e-9);
    }

    [Fact]
    public void Steps_are_those_of_networkx() => ReferenceGraphs.Agree("steps", 0, (g, _) => BreadthFirst.Steps(g, 0).Select(s => (double)s), 190);

    [Fact]
    public void The_karate_club_has_45_triangles_and_the_published_clustering()
    {
        // D. Watts and S. Strogatz's coefficient of this graph is printed as 0.571, its transitivity as 0.256, in M. Newman, Networks, 2010.
        var triangles = Triangles.Of(PublishedGraphs.KarateClub);
        Assert.Equal(45, triangles.Total);
        Assert.Equal(0.571, triangles.AverageClustering, 0.0005);
        Assert.Equal(0.256, triangles.Transitivity, 0.0005);
        Assert.Equal(4, Cores.Of(PublishedGraphs.KarateClub).Max());
        Assert.Equal([0], Cuts.Of(PublishedGraphs.KarateClub).Vertices.ToArray());
    }

    [Fact]
    public void A_chain_of_a_million_vertices_overflows_no_stack()
    {
        var (sources, targets) = (Enumerable.Range(0, 999_999).ToArray(), Enumerable.Range(1, 999_999).ToArray());
        var chain = CompactGraph.FromEdges(1_000_000, sources, targets);
        Assert.Equal(1_000_000, ConnectedComponents.Strong(chain).Count);
        Assert.Equal(1, ConnectedComponents.Weak(chain).Count);
        Assert.Equal((999_998, 999_999), (Cuts.Of(chain).Vertices.Length, Cuts.Of(chain).Edges.Length));
        Assert.Equal(999_999, BreadthFirst.Steps(chain, 0)[^1]);
    }

    [Fact]
    public void A_search_ends_at_the_limit_and_follows_direction()
    {
        var chain = CompactGraph.FromEdges(4, [0, 1, 2], [1, 2, 3]);
        Assert.Equal([0, 1, 2, -1], BreadthFirst.Steps(chain, 0, 2).ToArray());
        Assert.Equal([1, 0, -1, -1], BreadthFirst.Steps(chain.Reversed(), 1).ToArray());
        Assert.Equal([1, 0, 1, 2], BreadthFirst.Steps(chain.ToUndirected(), 1).ToArray());
        Assert.Contains("source must be 0 to 3", Assert.Throws<ArgumentOutOfRangeException>(() => BreadthFirst.Steps(chain, 4)).Message, StringComparison.Ordinal);
        Assert.Contains("no vertices", Assert.Throws<ArgumentOutOfRangeException>(() => BreadthFirst.Steps(CompactGraph.FromEdges(0, [], []), 0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => BreadthFirst.Steps(chain, 0, -1));
    }

    [Fact]
    public void The_empty_graph_has_nothing_to_count()
    {
        var empty = CompactGraph.FromEdges(0, [], []);
        Assert.Equal((0, 0), (ConnectedComponents.Weak(empty).Count, ConnectedComponents.Strong(empty).Count));
        Assert.Empty(Cores.Of(empty));
        Assert.Empty(Cuts.Of(empty).Edges);
        Assert.Equal((0L, 0.0, 0.0), (Triangles.Of(empty).Total, Triangles.Of(empty).AverageClustering, Triangles.Of(empty).Transitivity));
    }

    [Fact]
    public void The_count_of_triangles_does_not_depend_on_the_number_of_threads()
    {
        var graph = RandomGraphs.PowerLaw(5_000, 50_000, 9);
        Assert.Equal(Triangles.Of(graph, 1).Counts.ToArray(), Triangles.Of(graph, 4).Counts.ToArray());
    }

    private static int[][] Groups(JToken groups) => groups.ToObject<int[][]>()!;
}
