namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>When <see cref="Hits"/>, <see cref="Eigenvector"/> and <see cref="Katz"/> stop.</summary>
public sealed record IterationOptions
{
    /// <summary>The iteration ends when the values change by less than this, summed over all vertices; greater than 0, the default is 1e-10.</summary>
    public double Tolerance { get; init; } = 1e-10;

    /// <summary>At most so many iterations, 1 or more; the default is 10000.</summary>
    public int MaxIterations { get; init; } = 10_000;

    /// <summary>At most so many threads; 0, the default, for one a core. The result does not depend on it.</summary>
    public int Threads { get; init; }

    internal IterationOptions Checked()
    {
        Argument.Positive(Tolerance, nameof(Tolerance));
        Argument.AtLeast(MaxIterations, 1, nameof(MaxIterations));
        Argument.AtLeast(Threads, 0, nameof(Threads));
        return this;
    }
}
