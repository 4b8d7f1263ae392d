using KnowledgeGraph.Graphs;
using QuikGraph;
using QuikGraph.Algorithms.ShortestPath;

namespace KnowledgeGraph.Analytics;

/// <summary>QuikGraph's Yen, which wants edges of its own kind.</summary>
internal static class YenPaths
{
    public static IReadOnlyList<IReadOnlyList<RelationEdge>> Of(
        IBidirectionalGraph<EntityId, RelationEdge> graph, EntityId from, EntityId to, int count, Func<RelationEdge, double> length)
    {
        var shortest = graph.Edges.Where(e => e.Source != e.Target).GroupBy(e => (e.Source, e.Target)).ToDictionary(g => g.Key, g => g.MinBy(length)!);
        var copy = new AdjacencyGraph<EntityId, EquatableTaggedEdge<EntityId, double>>(allowParallelEdges: false);
        copy.AddVertexRange(graph.Vertices);
        foreach (var ((source, target), edge) in shortest) copy.AddEdge(new(source, target, length(edge)));
        try
        {
            return [.. new YenShortestPathsAlgorithm<EntityId>(copy, from, to, count).Execute().Select(path => (IReadOnlyList<RelationEdge>)[.. path.Select(e => shortest[(e.Source, e.Target)])])];
        }
        catch (NoPathFoundException)
        {
            return [];
        }
    }
}
