namespace KnowledgeGraph.Analytics.Layout;

/// <summary>How <see cref="ForceLayout"/> lays out a graph.</summary>
public sealed record ForceLayoutOptions
{
    /// <summary>Another seed gives another picture; the same seed gives the same. The default is 0.</summary>
    public int Seed { get; init; }

    /// <summary>How often all vertices move, 1 to 100000; the default is 300.</summary>
    public int Iterations { get; init; } = 300;

    /// <summary>How strongly vertices repel each other, 0.000001 to 1000000; the default is 10. Only its relation to <see cref="Gravity"/> shows.</summary>
    public double Repulsion { get; init; } = 10;

    /// <summary>How strongly the centre pulls, 0 to 1000000; the default is 1. It keeps separate parts together.</summary>
    public double Gravity { get; init; } = 1;

    /// <summary>A square of vertices is taken as one when it looks smaller than this, 0 to 2: 0 is exact and slow, 0.8 is the default.</summary>
    public double Coarseness { get; init; } = 0.8;

    /// <summary>Whether heavier edges pull more; false is the default.</summary>
    public bool Weighted { get; init; }

    /// <summary>At most so many threads; 0, the default, for one a core. The result does not depend on it.</summary>
    public int Threads { get; init; }

    /// <summary>Told of the share of the iterations that are done, 0 to 1; the default is nobody.</summary>
    public IProgress<double>? Progress { get; init; }

    internal void Check()
    {
        Argument.InRange(Iterations, 1, 100_000, nameof(Iterations));
        Argument.InRange(Repulsion, 1e-6, 1e6, nameof(Repulsion));
        Argument.InRange(Gravity, 0, 1e6, nameof(Gravity));
        Argument.InRange(Coarseness, 0, 2, nameof(Coarseness));
        Argument.AtLeast(Threads, 0, nameof(Threads));
    }
}
