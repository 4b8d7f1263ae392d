namespace KnowledgeGraph.English.Time;

/// <summary>Days that no calendar has: "February 30", "June 31", "29 February 2023", "2025-13-40".</summary>
internal static class ImpossibleDates
{
    private const int LeapYear = 2000;

    /// <summary>Whether a phrase names such a day.</summary>
    /// <param name="words">The words of a time.</param>
    public static bool IsOne(string words)
    {
        var tokens = TimeTokenizer.Of(words);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Numeric(tokens, at)) return true;
            if (!tokens[at].IsCapital || TimeWords.Month(tokens[at].Lower) is not { } month) continue;
            if (Beyond(tokens, at + 1, month, at + 2) || Beyond(tokens, at - 1, month, at + 1)) return true;
            if (at > 1 && tokens[at - 1].Lower == "of" && Beyond(tokens, at - 2, month, at + 1)) return true;
        }

        return false;
    }

    /// <summary>Whether the number beside a month is a day that the month does not have in the year that follows, or in any.</summary>
    private static bool Beyond(List<TimeToken> tokens, int at, int month, int next)
    {
        if (at < 0 || at >= tokens.Count || tokens[at].Number is not { } day || tokens[at].IsYear || day > 99 || tokens[at].Text.Length > 4) return false;
        if (at + 1 < tokens.Count && (tokens[at + 1].Text == ":" || TimeWords.IsClock(tokens[at + 1].Lower))) return false;
        if (next < tokens.Count && tokens[next].Text == ",") next++;
        var year = next < tokens.Count && tokens[next] is { IsYear: true, Number: { } given } ? given : LeapYear;
        return day < 1 || day > DateTime.DaysInMonth(year, month);
    }

    private static bool Numeric(List<TimeToken> tokens, int at)
    {
        if (at + 4 >= tokens.Count || tokens[at + 1].Text is not ("-" or "/" or ".") || tokens[at + 3].Text != tokens[at + 1].Text) return false;
        if (tokens[at].Number is not { } first || tokens[at + 2].Number is not { } second || tokens[at + 4].Number is not { } third) return false;
        if (tokens[at].IsYear) return !Exists(first, second, third);
        return tokens[at + 4].IsYear && tokens[at + 1].Text != "-" && !Exists(third, first, second) && !Exists(third, second, first);
    }

    private static bool Exists(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
