using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Paths;

/// <summary>Which steps <see cref="TemporalPaths"/> may take.</summary>
public sealed record TemporalPathOptions
{
    /// <summary>No step is taken before this day; null, the default, for any day.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>No step is taken after this day; null, the default, for any day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Relation types that may be used, without regard to case; empty for all. Of merged edges the first decides, and gives the dates.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    internal (int Since, int Until) Days()
    {
        if (Since > Until) throw new ArgumentOutOfRangeException(nameof(Since), Since, $"The first day must not be after {nameof(Until)}, {Until:yyyy-MM-dd}.");
        return ((Since ?? DateOnly.MinValue).DayNumber, (Until ?? DateOnly.MaxValue).DayNumber);
    }
}
