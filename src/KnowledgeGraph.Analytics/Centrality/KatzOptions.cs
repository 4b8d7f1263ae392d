namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>How <see cref="Katz"/> is computed.</summary>
public sealed record KatzOptions
{
    /// <summary>How much a step further away counts, greater than 0 and less than 1 divided by the greatest eigenvalue of the graph; the default is 0.1.</summary>
    public double Alpha { get; init; } = 0.1;

    /// <summary>What each vertex has by itself, greater than 0; the default is 1.</summary>
    public double Beta { get; init; } = 1;

    /// <summary>Whether the vector is scaled to the length 1; the default is true.</summary>
    public bool Normalised { get; init; } = true;

    /// <summary>When the iteration ends; the tolerance is relative to the values.</summary>
    public IterationOptions Iteration { get; init; } = new();
}
