using KnowledgeGraph.Analytics;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>Seeded graphs of any size.</summary>
internal static class RandomGraphs
{
    /// <summary>Few vertices have many edges.</summary>
    public static CompactGraph PowerLaw(int vertices, int edges, int seed, EdgeDirection direction = EdgeDirection.Directed)
    {
        var random = new Random(seed);
        var (sources, targets) = (new int[edges], new int[edges]);
        for (var e = 0; e < edges; e++) (sources[e], targets[e]) = (random.Next(vertices), (int)(vertices * Math.Pow(random.NextDouble(), 3)));
        return CompactGraph.FromEdges(vertices, sources, targets, default, new() { Direction = direction });
    }
}
