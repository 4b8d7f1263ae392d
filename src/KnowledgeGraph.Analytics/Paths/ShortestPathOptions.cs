using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Paths;

/// <summary>Which shortest paths <see cref="ShortestPaths"/> looks for.</summary>
public sealed record ShortestPathOptions
{
    /// <summary>How many paths at most, 1 to 10000; the default is 1.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Whether the weights of edges are lengths; false, the default, counts steps. A graph without weights counts steps in any case.</summary>
    public bool Weighted { get; init; }

    /// <summary>Relation types that may be used, without regard to case; empty for all. A graph of plain arrays has no types. Of merged edges the first decides.</summary>
    public ImmutableArray<string> Types { get; init; } = [];
}
