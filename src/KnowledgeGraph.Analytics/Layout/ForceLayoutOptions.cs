namespace KnowledgeGraph.Analytics.Layout;

/// <summary>How <see cref="ForceLayout"/> lays out a graph.</summary>
public sealed record ForceLayoutOptions
{
    /// <summary>Another seed gives another picture; the same seed gives the same. The default is 0.</summary>
    public int Seed { get; init; }

    /// <summary>How often all vertices move, 1 to 100000; the default is 300.</summary>
    public int Iterations { get; init; } = 300;

    /// <summary>How strongly vertices repel each other, greater than 0 and finite; the default is 10. Only its relation to <see cref="Gravity"/> shows.</summary>
    public double Repulsion { get; init; } = 10;

    /// <summary>How strongly the centre pulls, at least 0 and finite; the default is 1. It keeps separate parts together.</summary>
    public double Gravity { get; init; } = 1;

    /// <summary>A square of vertices is taken as one when it looks smaller than this, 0 to 2: 0 is exact and slow, 0.8 is the default.</summary>
    public double Coarseness { get; init; } = 0.8;

    /// <summary>Whether heavier edges pull more; false is the default.</summary>
    public bool Weighted { get; init; }

    /// <summary>At most so many threads; 0, the default, for one a core. The result does not depend on it.</summary>
    public int Threads { get; init; }

    internal void Check()
    {
        if (Iterations is < 1 or > 100_000) throw new ArgumentOutOfRangeException(nameof(Iterations), Iterations, "The iterations must be 1 to 100000.");
        if (!(Repulsion > 0) || !double.IsFinite(Repulsion)) throw new ArgumentOutOfRangeException(nameof(Repulsion), Repulsion, "The repulsion must be greater than 0 and finite.");
        if (!(Gravity >= 0) || !double.IsFinite(Gravity)) throw new ArgumentOutOfRangeException(nameof(Gravity), Gravity, "The gravity must be at least 0 and finite.");
        if (!(Coarseness is >= 0 and <= 2)) throw new ArgumentOutOfRangeException(nameof(Coarseness), Coarseness, "The coarseness must be 0 to 2.");
        if (Threads < 0) throw new ArgumentOutOfRangeException(nameof(Threads), Threads, "The threads must be at least 0.");
    }
}
