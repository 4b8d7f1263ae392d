using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Centrality;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.RankedShortestPath;
using QuikGraph.Algorithms.Ranking;
using QuikGraph.Algorithms.ShortestPath;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>What QuikGraph 2.5.0 does that its users must know, and why some of it is not used here. A newer version that behaves otherwise shows in these tests.</summary>
public sealed class QuikGraphTrapTests
{
    [Fact]
    public void Its_PageRank_does_not_sum_to_one_and_loses_what_flows_into_a_dead_end()
    {
        var graph = new[] { new Edge<int>(1, 2), new Edge<int>(2, 3) }.ToBidirectionalGraph<int, Edge<int>>();
        var rank = new PageRankAlgorithm<int, Edge<int>>(graph);
        rank.Compute();
        Assert.Equal(0.81, rank.Ranks.Values.Sum(), 0.01);
    }

    [Fact]
    public void Its_PageRank_never_meets_its_own_tolerance()
    {
        var rank = new PageRankAlgorithm<int, Edge<int>>(new[] { new Edge<int>(1, 2) }.ToBidirectionalGraph<int, Edge<int>>());
        Assert.True(rank.Tolerance < 1e-300);
        Assert.Equal(60, rank.MaxIterations);
    }

    /// <summary>It filters the graph anew for every vertex, where one pass over the edges would do: the same number of iterations takes it many times as long.</summary>
    [Fact]
    public void Its_PageRank_takes_many_times_as_long_as_one_pass_over_the_edges()
    {
        var own = RandomGraphs.PowerLaw(2_000, 40_000, 1);
        var graph = new BidirectionalGraph<int, Edge<int>>();
        graph.AddVertexRange(Enumerable.Range(0, own.VertexCount));
        for (var v = 0; v < own.VertexCount; v++) graph.AddEdgeRange(own.Successors(v).ToArray().Select(w => new Edge<int>(v, w)));
        var theirs = Least(() => new PageRankAlgorithm<int, Edge<int>>(graph) { MaxIterations = 20 }.Compute());
        var ours = Least(() => Assert.Throws<NotConvergedException>(() => PageRank.Of(own, new() { MaxIterations = 20, Tolerance = 1e-300, Threads = 1 })));
        Assert.True(theirs > 10 * ours, $"QuikGraph {theirs} ms, ours {ours} ms");
    }

    [Fact]
    public void Parallel_edges_are_dropped_without_a_word_unless_allowed()
    {
        var graph = new BidirectionalGraph<int, Edge<int>>(allowParallelEdges: false);
        Assert.True(graph.AddVerticesAndEdge(new(1, 2)));
        Assert.False(graph.AddVerticesAndEdge(new(1, 2)));
        graph = new BidirectionalGraph<int, Edge<int>>(allowParallelEdges: true);
        graph.AddVerticesAndEdge(new(1, 2));
        Assert.True(graph.AddVerticesAndEdge(new(1, 2)));
        Assert.Equal(2, graph.EdgeCount);
    }

    [Fact]
    public void Yen_finds_all_lengths_on_300_random_graphs_and_Hoffman_and_Pavley_do_not()
    {
        var (yenWrong, hoffmanWrong) = (0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var edges = Edges(new Random(seed));
            var expected = Lengths(edges).Order().Take(3).ToList();
            if (!expected.SequenceEqual(Yen(edges))) yenWrong++;
            if (!expected.SequenceEqual(HoffmanPavley(edges))) hoffmanWrong++;
        }

        Assert.Equal(0, yenWrong);
        Assert.InRange(hoffmanWrong, 1, 60);
    }

    [Fact]
    public void Deep_searches_overflow_no_stack()
    {
        var chain = Enumerable.Range(0, 200_000).Select(i => new Edge<int>(i, i + 1)).ToBidirectionalGraph<int, Edge<int>>();
        Assert.Equal(200_001, chain.TopologicalSort().Count());
        Assert.Equal(200_001, chain.StronglyConnectedComponents(new Dictionary<int, int>()));
        Assert.Equal(1, chain.WeaklyConnectedComponents(new Dictionary<int, int>()));
    }

    [Fact]
    public void The_undirected_view_keeps_parallel_edges_and_finds_the_shortest_of_them()
    {
        var graph = new[] { new TaggedEdge<int, double>(1, 2, 5), new TaggedEdge<int, double>(1, 2, 3), new TaggedEdge<int, double>(3, 2, 1) }
            .ToBidirectionalGraph<int, TaggedEdge<int, double>>();
        var view = new UndirectedBidirectionalGraph<int, TaggedEdge<int, double>>(graph);
        Assert.Equal(3, view.EdgeCount);
        Assert.True(view.ShortestPathsDijkstra(e => e.Tag, 1)(3, out var path));
        Assert.Equal(4, path.Sum(e => e.Tag));
        Assert.Equal(1, view.ConnectedComponents(new Dictionary<int, int>()));
    }

    [Fact]
    public void The_closure_of_a_long_order_is_complete()
    {
        var graph = Enumerable.Range(0, 600).Select(i => new SEquatableEdge<int>(i, i + 1)).ToAdjacencyGraph<int, SEquatableEdge<int>>();
        Assert.Equal(601 * 600 / 2, graph.ComputeTransitiveClosure((s, t) => new SEquatableEdge<int>(s, t)).EdgeCount);
    }

    private static double Least(Action work) => Enumerable.Range(0, 5).Min(_ =>
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalMilliseconds;
    });

    private static List<(int From, int To, double Length)> Edges(Random random) =>
        [.. from s in Enumerable.Range(0, 6) from t in Enumerable.Range(0, 6) where s != t && random.NextDouble() < 0.4 select (s, t, (double)random.Next(1, 20))];

    /// <summary>All simple paths from 0 to 5, by trying.</summary>
    private static IEnumerable<double> Lengths(List<(int From, int To, double Length)> edges, int at = 0, int seen = 1) =>
        at == 5 ? [0] : edges.Where(e => e.From == at && (seen & (1 << e.To)) == 0).SelectMany(e => Lengths(edges, e.To, seen | (1 << e.To)).Select(l => l + e.Length));

    private static List<double> Yen(List<(int From, int To, double Length)> edges)
    {
        var graph = new AdjacencyGraph<int, EquatableTaggedEdge<int, double>>();
        graph.AddVertexRange(Enumerable.Range(0, 6));
        foreach (var (s, t, l) in edges) graph.AddEdge(new(s, t, l));
        try
        {
            return [.. new YenShortestPathsAlgorithm<int>(graph, 0, 5, 3).Execute().Select(p => p.Sum(e => e.Tag))];
        }
        catch (NoPathFoundException)
        {
            return [];
        }
    }

    private static List<double> HoffmanPavley(List<(int From, int To, double Length)> edges)
    {
        var graph = new BidirectionalGraph<int, TaggedEdge<int, double>>();
        graph.AddVertexRange(Enumerable.Range(0, 6));
        foreach (var (s, t, l) in edges) graph.AddEdge(new(s, t, l));
        var algorithm = new HoffmanPavleyRankedShortestPathAlgorithm<int, TaggedEdge<int, double>>(graph, e => e.Tag) { ShortestPathCount = 3 };
        algorithm.Compute(0, 5);
        return [.. algorithm.ComputedShortestPaths.Select(p => p.Sum(e => e.Tag)).Order().Take(3)];
    }
}
