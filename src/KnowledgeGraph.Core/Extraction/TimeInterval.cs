using System.Globalization;

namespace KnowledgeGraph.Extraction;

/// <summary>When something happens, as days.</summary>
/// <param name="Start">First day; null when the interval is open before <paramref name="End"/>, or when it recurs.</param>
/// <param name="End">Last day, inclusive; null when the interval is open behind <paramref name="Start"/>, or when it recurs.</param>
/// <param name="Granularity">How fine the expression is.</param>
/// <param name="Text">The words that say it.</param>
public sealed record TimeInterval(DateOnly? Start, DateOnly? End, TimeGranularity Granularity, string Text)
{
    /// <summary>How often it recurs, as an ISO 8601 duration ("P1W"); null where it does not, or where the words do not say.</summary>
    public string? Recurrence { get; init; }

    /// <summary>
    /// The time in ISO 8601 (open ends as in ISO 8601-2): "2031-05-16", "2031-05-05/2031-05-11", "2019-01-01/..", "../2010-12-31", of what recurs
    /// "R/P1W"; empty where neither days nor a recurrence are known.
    /// </summary>
    public string Iso => (Start, End) switch
    {
        (null, null) => Recurrence is { } every ? $"R/{every}" : "",
        ({ } day, { } last) when day == last => Day(day),
        var (start, end) => $"{Day(start)}/{Day(end)}",
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "..";
}
