namespace KnowledgeGraph.Analytics.Paths;

/// <summary>How far an <see cref="EgoNetwork"/> reaches.</summary>
public sealed record EgoNetworkOptions
{
    /// <summary>The most steps from the centre, at least 0; the default is 1.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>Whether edges are followed against their direction too; true is the default. Without meaning for an undirected graph.</summary>
    public bool BothWays { get; init; } = true;

    /// <summary>The most vertices, the centre included, at least 1; there is no limit by default. The nearest are kept, among equals those with lower numbers.</summary>
    public int MaxVertices { get; init; } = int.MaxValue;
}
