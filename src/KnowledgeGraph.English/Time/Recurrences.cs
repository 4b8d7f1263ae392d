using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Time;

/// <summary>What happens again and again: "every Friday", "each year", "on Mondays", "twice a week", "annually". It has no days of its own.</summary>
internal static class Recurrences
{
    private static readonly FrozenDictionary<string, string> Adverbs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["hourly"] = "PT1H", ["daily"] = "P1D", ["nightly"] = "P1D", ["weekly"] = "P1W", ["fortnightly"] = "P2W", ["monthly"] = "P1M", ["quarterly"] = "P3M",
        ["annually"] = "P1Y", ["yearly"] = "P1Y", ["weekdays"] = "P1D", ["weekends"] = "P1W",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The recurrence that a phrase names; null where it names none.</summary>
    /// <param name="tokens">The phrase.</param>
    /// <param name="words">Its words as written.</param>
    public static TimeInterval? Of(List<TimeToken> tokens, string words)
    {
        for (var at = 0; at < tokens.Count; at++)
            if (Duration(tokens, at) is { } every) return new TimeInterval(null, null, TimeGranularity.Recurring, words) { Recurrence = every };
        return null;
    }

    private static string? Duration(List<TimeToken> tokens, int at)
    {
        var word = tokens[at].Lower;
        if (Adverbs.TryGetValue(word, out var every)) return every;
        if (word.EndsWith("days", StringComparison.Ordinal) && TimeWords.Weekday(word[..^1]) is not null) return "P1W";
        if (word is "every" or "each") return Every(tokens, at + 1);
        return word is "a" or "an" or "per" or "every" && at > 0 && tokens[at - 1].Lower is "once" or "twice" or "times" && Unit(tokens, at + 1) is { } unit ? Text(1, unit) : null;
    }

    private static string? Every(List<TimeToken> tokens, int at)
    {
        var count = 1;
        if (at < tokens.Count && Count(tokens[at]) is { } given) (count, at) = (given, at + 1);
        if (at >= tokens.Count || count is < 1 or > 1000) return null;
        var word = tokens[at].Lower;
        if (Unit(tokens, at) is { } unit) return Text(count, unit);
        if (word == "weekend" || TimeWords.Weekday(word) is not null) return Text(count, TimeUnit.Week);
        if (TimeWords.IsDayPart(word) || word == "weekday") return Text(count, TimeUnit.Day);
        return TimeWords.Season(word) is not null || (tokens[at].IsCapital && TimeWords.Month(word) is not null) ? Text(count, TimeUnit.Year) : null;
    }

    /// <summary>"Two", "other", "second": how many units lie between.</summary>
    private static int? Count(TimeToken token) => token.Lower is "other" ? 2 : token.Number ?? TimeWords.Cardinal(token.Lower) ?? TimeWords.Ordinal(token.Lower);

    private static TimeUnit? Unit(List<TimeToken> tokens, int at) => at < tokens.Count ? TimeWords.Unit(tokens[at].Lower) : null;

    private static string Text(int count, TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => Written("PT", count, "H"),
        TimeUnit.Day => Written("P", count, "D"),
        TimeUnit.Week => Written("P", count, "W"),
        TimeUnit.Month => Written("P", count, "M"),
        TimeUnit.Quarter => Written("P", 3 * count, "M"),
        TimeUnit.Year => Written("P", count, "Y"),
        _ => Written("P", 10 * count, "Y"),
    };

    private static string Written(string before, int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{before}{count}{unit}");
}
