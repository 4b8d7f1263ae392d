using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Time;

/// <summary>Single expressions: a time of the day, a part, and the date they belong to.</summary>
internal sealed partial class TimeParser
{
    private TimeMatch? Single(int at, int? year, int depth)
    {
        if (depth > Deepest || at >= tokens.Count) return null;
        if (Numeric(at) is { } numeric) return Tail(numeric);
        if (AfterClock(at) is { } behind && behind > at) return Single(behind, year, depth + 1);
        if (DayPartOf(at) is { } day) return Single(day, year, depth + 1);
        if (Sided(at, depth) is { } sided) return sided;
        if (Part(at, year, depth) is { } part) return part;
        return (Dated(at, year) ?? Yearly(at) ?? Holiday(at, year) ?? Relative(at, depth)) is { } found ? Tail(found) : null;
    }

    /// <summary>Behind a time of the day that a day follows ("3 p.m. on Friday"); null where there is none.</summary>
    private int? AfterClock(int at)
    {
        if (Token(at)?.Number is null && Word(at) is not ("noon" or "midnight")) return null;
        var end = ClockEnd(at);
        if (end == at) return null;
        if (Word(end) == ",") end++;
        return Fillers(end);
    }

    private int ClockEnd(int at)
    {
        if (Word(at) is "noon" or "midnight") return at + 1;
        if (Token(at)?.Number is null) return at;
        var end = at + 1;
        var isClock = false;
        while (Word(end) is ":" or "." && Token(end + 1)?.Number is not null && end < at + 5) (end, isClock) = (end + 2, true);
        for (var i = 0; i < 4 && TimeWords.IsClock(Word(end)) && !(i == 0 && Word(end) is "hour" or "hours" && tokens[at].Text.Length < 4); i++) (end, isClock) = (end + 1, true);
        return isClock ? end : at;
    }

    /// <summary>The day in "the morning of June 5", "the night of the attack"; null where no "of" follows.</summary>
    private int? DayPartOf(int at)
    {
        if (Word(at) is "hours" && Word(at + 1) is "of") return Fillers(at + 2);
        return TimeWords.IsDayPart(Word(at)) && Word(at + 1) is "of" or "on" ? Fillers(at + 2) : null;
    }

    /// <summary>"Two days before Christmas", "the day after Monday's vote", "the eve of May 1": only where the side is a date.</summary>
    private TimeMatch? Sided(int at, int depth)
    {
        if (Word(at) == "eve" && Word(at + 1) == "of") return Shifted(at + 2, -1, TimeUnit.Day, depth);
        var (count, next) = Word(at) is "the" && TimeWords.Unit(Word(at + 1)) is not null ? (1, at + 1) : Count(at) is { } c ? c : (1, at);
        if (Word(at) is "week" && Word(at + 1) == "of") return WeekOf(at + 2, depth);
        if (TimeWords.Unit(Word(next)) is not { } unit || unit == TimeUnit.Quarter || Word(next + 1) is not ("before" or "after")) return null;
        return Shifted(next + 2, Word(next + 1) == "before" ? -count : count, unit, depth);
    }

    private TimeMatch? WeekOf(int at, int depth) =>
        Single(Fillers(at), null, depth + 1) is { Period: { Granularity: TimeGranularity.Day, Start: { } day } } side ? side with { Period = Period.Week(day) } : null;

    private TimeMatch? Shifted(int at, int count, TimeUnit unit, int depth)
    {
        if (Single(Fillers(at), null, depth + 1) is not { } side) return null;
        if (side.Period is not { Granularity: TimeGranularity.Day, Start: { } day }) return new TimeMatch(null, side.Next);
        return new TimeMatch(Steps.Around(day, count, unit), side.Next);
    }

    /// <summary>"Early 2019", "mid-March", "the end of last year".</summary>
    private TimeMatch? Part(int at, int? year, int depth)
    {
        var next = at + 1;
        PeriodPart? part = Word(at) switch
        {
            "early" => PeriodPart.Early,
            "mid" or "middle" => PeriodPart.Mid,
            "late" => PeriodPart.Late,
            "beginning" or "start" or "outset" => PeriodPart.Beginning,
            "end" or "close" => PeriodPart.End,
            _ => null,
        };
        if (part is not { } cut) return Earlier(at, depth);
        if (Word(at) is "beginning" or "start" or "outset" or "end" or "close" && Word(next) != "of") return null;
        if (Word(next) is "-" or "in" or "on" or "of") next = Word(next) is "-" ? next + 1 : Fillers(next);
        if (Word(next) is "morning" or "afternoon" or "evening" or "hours") return DayPartOf(next) is { } day ? Single(day, year, depth + 1) : null;
        if (Single(next, year, depth + 1) is { } whole) return whole with { Period = whole.Period is { } p ? cut.Of(p) : null };
        return Whole(next) is { } unit ? new TimeMatch(cut.Of(unit), next + 1) : null;
    }

    /// <summary>The current unit in "the end of the year".</summary>
    private Period? Whole(int at) => tokens.Count > at && context.Today is { } today && TimeWords.Unit(Word(at)) is { } unit and not TimeUnit.Hour && Word(at - 1) == "the"
        ? Steps.Containing(today, unit) : null;

    /// <summary>"Earlier this month" ends, "later this week" begins, with the article's day.</summary>
    private TimeMatch? Earlier(int at, int depth)
    {
        if (Word(at) is not ("earlier" or "later")) return null;
        var next = Fillers(at + 1);
        if (Word(next) is "that") return null;
        if (Single(next, null, depth + 1) is not { } whole)
        {
            if (next == at + 1 || Whole(next) is not { } unit) return null;
            whole = new TimeMatch(unit, next + 1);
        }

        if (whole.Period is not { Start: { } start, End: { } end } p || context.Today is not { } today || today < start || today > end) return whole;
        return whole with { Period = Word(at) == "earlier" ? p with { End = today, Granularity = Finer(p) } : p with { Start = today, Granularity = Finer(p) } };
    }

    private static TimeGranularity Finer(Period p) => p.Granularity == TimeGranularity.Week ? TimeGranularity.Days : p.Granularity;

    /// <summary>Takes in what follows a date without changing it: "morning", "at 3 p.m.", "local time".</summary>
    private TimeMatch Tail(TimeMatch match)
    {
        var next = match.Next;
        if (TimeWords.IsDayPart(Word(next))) next++;
        var clock = Word(next) is "at" or "," ? next + 1 : next;
        var end = ClockEnd(clock);
        return match with { Next = end > clock ? end : next };
    }

    /// <summary>A number that counts units, in digits or words, and the token behind it.</summary>
    private (int Value, int Next)? Count(int at)
    {
        if (Token(at) is not { } token) return null;
        if (token.Number is { } number && token.Text.Length <= 5 && char.IsAsciiDigit(token.Text[^1])) return (number, Word(at + 1) == "-" ? at + 2 : at + 1);
        if (TimeWords.Cardinal(token.Lower) is not { } value) return null;
        var next = Word(at + 1) == "-" ? at + 2 : at + 1;
        if (value >= 20 && TimeWords.Cardinal(Word(next)) is { } ones and < 10 && Word(next) is not ("a" or "an")) return (value + ones, next + 1);
        return (value, next);
    }
}
