using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Time;

/// <summary>
/// Reads time expressions of news English: a pure function of the words, the article's date and the tense. Nothing is invented: what is
/// vague, only measures a length or needs a day that is not known has no answer; what recurs has no days. Takes time linear in the length of the words.
/// </summary>
internal static class TimeExpressionReader
{
    private const int LongestPhrase = 4000;

    /// <summary>The interval that the first time expression of a phrase names; null where there is none or it cannot be told.</summary>
    /// <param name="words">The words of a time mention, or any phrase; of a very long one, its first 4,000 characters.</param>
    /// <param name="context">What they are read against.</param>
    public static TimeInterval? Read(string words, TimeContext context)
    {
        var text = words.Length > LongestPhrase ? words[..LongestPhrase] : words;
        var tokens = TimeTokenizer.Of(text);
        if (ImpossibleDates.IsOne(text)) return null;
        if (Recurrences.Of(tokens, words) is { } recurring) return recurring;
        var parser = new TimeParser(tokens, context);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (parser.Expression(at) is { } match) return Interval(match.Period, words);
            if (parser.Blocks(at)) return null;
        }

        return null;
    }

    private static TimeInterval? Interval(Period? period, string words) =>
        period is { } p && (p.Start is not null || p.End is not null) ? new TimeInterval(p.Start, p.End, p.Granularity, words) : null;
}
