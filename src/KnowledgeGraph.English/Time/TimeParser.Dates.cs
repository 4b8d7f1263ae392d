using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Time;

/// <summary>Dates with a month: 2025-12-19, 12/19/2025, December 19, 19 December, December 2025, December.</summary>
internal sealed partial class TimeParser
{
    private TimeMatch? Numeric(int at)
    {
        if (Token(at)?.Number is not { } first || Word(at + 1) is not ("-" or "/" or ".") || Token(at + 2)?.Number is not { } second) return null;
        var sign = Word(at + 1);
        if (Word(at - 1) is "-" or "/" or ".") return null;
        var third = Word(at + 3) == sign ? Token(at + 4)?.Number : null;
        if (tokens[at].IsYear && tokens[at + 2].Text.Length == 2) return YearFirst(at, first, second, third);
        if (third is not { } year || !tokens[at + 4].IsYear || sign == "-") return null;
        var monthFirst = sign == "/" && first <= 12;
        return new TimeMatch(monthFirst ? Day(year, first, second) : Day(year, second, first), at + 5);
    }

    private TimeMatch? YearFirst(int at, int year, int second, int? third)
    {
        if (third is { } day && tokens[at + 4].Text.Length == 2) return new TimeMatch(Day(year, second, day), at + (Word(at + 5) == "t" ? 6 : 5));
        if (Word(at + 1) is not "-" and not "/" || !BareYear(at, at + 3)) return null;
        var end = (year / 100 * 100) + second;
        if (second > 12 && end > year) return new TimeMatch(Period.Years(year, end, TimeGranularity.Year), at + 3);
        return second is >= 1 and <= 12 && Word(at + 1) == "-" && second != (year + 1) % 100 ? new TimeMatch(Period.Month(year, second), at + 3) : new TimeMatch(null, at + 3);
    }

    /// <summary>A date with a month, perhaps behind its weekday.</summary>
    private TimeMatch? Dated(int at, int? year)
    {
        var start = at;
        DayOfWeek? weekday = null;
        if (Weekday(at) is { } named || (Word(at) is "sat" or "sun" && Token(at)!.Value.IsCapital && (named = Word(at) == "sat" ? DayOfWeek.Saturday : DayOfWeek.Sunday) >= 0))
        {
            weekday = named;
            start = at + 1;
            while (Word(start) is "," or "the" or "on" && start < at + 3) start++;
        }

        if (Month(start) is { } month) return MonthFirst(start, month, year, weekday);
        return DayNumber(start) is { } day ? DayFirst(start, day, year, weekday) : null;
    }

    private TimeMatch? MonthFirst(int at, int month, int? year, DayOfWeek? weekday)
    {
        var next = at + 1;
        if (Word(next) == "the") next++;
        if (DayNumber(next) is { } day && !(Word(next + 1) is ":" || TimeWords.IsClock(Word(next + 1))))
        {
            var (last, behind) = SecondDay(at, next + 1, day);
            return OnDays(behind, month, day, last, year, weekday);
        }

        if (weekday is not null || !BareMonth(at)) return null;
        var (given, end) = YearBehind(at + 1);
        if (given is { } y) return new TimeMatch(Period.Month(y, month), end);
        return Yearless(y2 => Period.Month(y2, month), at + 1, year, null);
    }

    private TimeMatch? DayFirst(int at, int day, int? year, DayOfWeek? weekday)
    {
        var (last, next) = SecondDay(at, at + 1, day);
        if (Word(next) == "of") next++;
        return Month(next) is { } month ? OnDays(next + 1, month, day, last, year, weekday) : null;
    }

    private TimeMatch OnDays(int next, int month, int day, int last, int? year, DayOfWeek? weekday)
    {
        Period? Make(int y) => Day(y, month, day) is { Start: { } start } && Day(y, month, last) is { End: { } end } && start <= end ? Period.Run(start, end) : null;
        var (given, end) = YearBehind(next);
        if (given is { } y) return new TimeMatch(Make(y), end);
        return Yearless(Make, next, year, weekday);
    }

    /// <summary>The last day of "25-26", "25 to 26" and "29 and 30"; the same day where there is no second one.</summary>
    private (int Last, int Next) SecondDay(int start, int at, int day)
    {
        if (Word(at) is not ("-" or "to" or "and" or "through" or "or")) return (day, at);
        var next = Word(at + 1) == "the" ? at + 2 : at + 1;
        if (DayNumber(next) is not { } last || Month(next + 1) is not null && Word(at) != "-" && Month(at - 2) is not null || Word(next + 1) is ":" or "/") return (day, at);
        return Word(at) is "-" or "to" or "through" || last == day + 1 || Word(start - 1) == "between" ? (last, next + 1) : (0, next + 1);
    }

    /// <summary>A year behind a month or a day: "2025", ", 2025", "of 2025", "last year", "of this year".</summary>
    private (int? Year, int Next) YearBehind(int at)
    {
        var next = at;
        while (Word(next) is "," or "of" or "in" && next < at + 2) next++;
        if (Token(next) is { IsYear: true, Number: { } year } && Word(next + 1) is not ("utc" or "gmt" or "hours")) return (year, next + 1);
        if (context.Today is not { } today || Word(next + 1) is not "year") return (null, at);
        return Word(next) switch
        {
            "last" => (today.Year - 1, next + 2),
            "this" => (today.Year, next + 2),
            "next" => (today.Year + 1, next + 2),
            _ => (null, at),
        };
    }

    /// <summary>The nearest year that the tense allows; beside a weekday, the nearest of the two years around that has the day on it.</summary>
    private TimeMatch Yearless(Func<int, Period?> make, int next, int? year, DayOfWeek? weekday)
    {
        if (year is { } given) return new TimeMatch(make(given), next, TimeBorrowing.Year);
        if (context.Today is not { } today) return new TimeMatch(null, next, TimeBorrowing.Year);
        var past = Nearest(today, make, -1);
        var future = Nearest(today, make, 1);
        var (first, second) = context.IsFuture ? (future, past) : (past, future);
        if (weekday is { } w && first?.Start?.DayOfWeek != w && second?.Start?.DayOfWeek == w) first = second;
        return new TimeMatch(first, next, TimeBorrowing.Year);
    }

    private static Period? Nearest(DateOnly today, Func<int, Period?> make, int step)
    {
        for (var (y, tries) = (today.Year - step, 0); tries < 10; y += step, tries++)
        {
            if (make(y) is { } p && (step < 0 ? p.Start <= today : p.End >= today)) return p;
        }

        return null;
    }

    private static Period? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Period.Day(new DateOnly(year, month, day)) : null;

    private int? DayNumber(int at)
    {
        if (Token(at) is not { } token) return null;
        if (token.Number is { } number) return number is >= 1 and <= 31 && token.Lower.Length <= 4 ? number : null;
        return TimeWords.Ordinal(token.Lower);
    }

    private int? Month(int at) => Token(at) is { IsCapital: true } token ? TimeWords.Month(token.Lower) : null;

    private DayOfWeek? Weekday(int at) => Token(at) is { } token && (token.IsCapital || token.Lower.EndsWith("day", StringComparison.Ordinal)) ? TimeWords.Weekday(token.Lower) : null;

    /// <summary>Whether a month's name alone is a month: not a person's ("Prime Minister May") and not a verb ("May we").</summary>
    private bool BareMonth(int at)
    {
        if (Token(at - 1) is { IsCapital: true } before && !TimeWords.IsPlain(before.Lower) && Month(at - 1) is null && Weekday(at - 1) is null) return false;
        if (Token(at + 1) is not { IsWord: true } after || TimeWords.IsPlain(after.Lower) || TimeWords.IsDayPart(after.Lower)) return true;
        return tokens[at].Lower.EndsWith("'s", StringComparison.Ordinal) || (!after.IsCapital && TimeWords.Month(tokens[at].Lower) is not (3 or 5));
    }
}
