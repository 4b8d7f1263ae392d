using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Ranking;
using QuikGraph.Algorithms.Search;

namespace KnowledgeGraph.Benchmarks.Analytics;

/// <summary>QuikGraph's own algorithms on its own graph, with numbers for vertices, which suits it best.</summary>
internal static class QuikGraphTimes
{
    /// <summary>Prints them.</summary>
    internal static void Print(EdgeFile file, int iterations, int repeats)
    {
        var graph = new BidirectionalGraph<int, Edge<int>>(allowParallelEdges: true, file.Vertices);
        AnalyticsCommand.Time("build", 1, () =>
        {
            graph.AddVertexRange(Enumerable.Range(0, file.Vertices));
            for (var e = 0; e < file.Sources.Length; e++) graph.AddEdge(new Edge<int>(file.Sources[e], file.Targets[e]));
            return graph.EdgeCount;
        });
        AnalyticsCommand.Time("bfs", repeats, () =>
        {
            var reached = 0;
            var search = new BreadthFirstSearchAlgorithm<int, Edge<int>>(graph);
            search.DiscoverVertex += _ => reached++;
            search.Compute(file.Vertices - 1);
            return reached;
        });
        AnalyticsCommand.Time("weak components", repeats, () => graph.WeaklyConnectedComponents(new Dictionary<int, int>()));
        AnalyticsCommand.Time("strong components", repeats, () => graph.StronglyConnectedComponents(new Dictionary<int, int>()));
        AnalyticsCommand.Time("pagerank", 1, () =>
        {
            var rank = new PageRankAlgorithm<int, Edge<int>>(graph) { MaxIterations = iterations };
            rank.Compute();
            return rank.Ranks.Values.Max();
        });
    }
}
