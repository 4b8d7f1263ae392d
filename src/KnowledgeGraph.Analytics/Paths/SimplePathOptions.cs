using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Paths;

/// <summary>Which paths <see cref="SimplePaths"/> and <see cref="TemporalPaths"/> look for, and when they stop.</summary>
public sealed record SimplePathOptions
{
    /// <summary>The greatest <see cref="MaxLength"/>.</summary>
    public const int MostSteps = 64;

    /// <summary>The most steps of a path, 1 to 64; the default is 4. Their number grows with about the mean degree to this power.</summary>
    public int MaxLength { get; init; } = 4;

    /// <summary>The most paths to give, 1 to 1000000; the default is 1000. Those with fewer steps come first.</summary>
    public int MaxCount { get; init; } = 1000;

    /// <summary>The most edges to look at, at least 1; the default is 100 million, a second or so. The same for the same graph on every machine, which a limit of time is not.</summary>
    public long MaxWork { get; init; } = 100_000_000;

    /// <summary>Relation types that may be used, without regard to case; empty for all. A graph of plain arrays has no types. Of merged edges the first decides.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    internal void Check()
    {
        Argument.InRange(MaxLength, 1, MostSteps, nameof(MaxLength));
        Argument.InRange(MaxCount, 1, 1_000_000, nameof(MaxCount));
        Argument.InRange(MaxWork, 1, long.MaxValue, nameof(MaxWork));
    }
}
