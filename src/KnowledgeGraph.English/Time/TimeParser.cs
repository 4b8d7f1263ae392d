using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Time;

/// <summary>Recognises time expressions at a token: ranges and open intervals, made of single expressions.</summary>
internal sealed partial class TimeParser(List<TimeToken> tokens, TimeContext context)
{
    private const int Deepest = 3;

    /// <summary>The expression that begins at a token; null where none does.</summary>
    public TimeMatch? Expression(int at)
    {
        switch (Word(at))
        {
            case "between": return Range(Fillers(at + 1), "and") ?? (Single(Fillers(at + 1), null, 0) is { } one ? Within(one) : null);
            case "from" or "starting" or "beginning" when Word(at + 1) != "of":
                return Range(Fillers(at + 1), null) ?? Open(at + 1, p => new Period(p.Start, null, TimeGranularity.Open));
            case "since": return Open(at + 1, p => new Period(p.Start, null, TimeGranularity.Open));
            case "after": return Open(at + 1, p => new Period(p.End is { } end && end < DateOnly.MaxValue ? end.AddDays(1) : null, null, TimeGranularity.Open));
            case "until" or "till" or "through" or "by": return Open(at + 1, p => new Period(null, p.End, TimeGranularity.Open));
            case "before": return Open(at + 1, p => new Period(null, p.Start is { } start && start > DateOnly.MinValue ? start.AddDays(-1) : null, TimeGranularity.Open));
            default: return Range(at, null) ?? Pair(at) ?? Single(at, null, 0);
        }
    }

    /// <summary>Whether a token makes what follows no date of what is told.</summary>
    public bool Blocks(int at)
    {
        var word = Word(at);
        if (TimeWords.IsBlocker(word)) return true;
        if (word is "over" or "under" && Count(at + 1) is not null) return true;
        return false;
    }

    /// <summary>What follows "between", where it is a range by itself ("February 12 and 16"); one end alone tells nothing.</summary>
    private static TimeMatch Within(TimeMatch one) => one.Period is { Granularity: TimeGranularity.Days } ? one : one with { Period = null };

    private string Word(int at) => at >= 0 && at < tokens.Count ? tokens[at].Lower : "";

    private TimeToken? Token(int at) => at >= 0 && at < tokens.Count ? tokens[at] : null;

    private int Fillers(int at)
    {
        for (var i = 0; i < 3 && Word(at) is "the" or "on" or "in" or "at" or "around" or "about" or "of" or "as"; i++) at++;
        return at;
    }

    private TimeMatch? Open(int at, Func<Period, Period> opened)
    {
        if (Single(Fillers(at), null, 0) is not { } inner) return null;
        return inner with { Period = inner.Period is { } p ? opened(p) : null };
    }

    /// <summary>Two expressions and what joins them; null where there are not two.</summary>
    private TimeMatch? Range(int at, string? joint)
    {
        if (Single(at, null, 0) is not { } left || Joint(left.Next, joint) is not { } after) return null;
        if (Single(Fillers(after), null, 0) is not { } right) return Unfinished(left, after, joint);
        if (left.Borrowed == TimeBorrowing.Year && right is { Borrowed: TimeBorrowing.None, Period: not null }) left = Nearer(at, left, right);
        else if (right.Borrowed == TimeBorrowing.Year && left is { Borrowed: TimeBorrowing.None, Period: { Start: { } begin } }) right = Later(Fillers(after), right, begin);
        else if (left.Borrowed == TimeBorrowing.Year && right.Borrowed == TimeBorrowing.Year) left = Nearer(at, left, right);
        else if (left.Borrowed == TimeBorrowing.Week && left.Period is { Start: { } l } && right.Period is { End: { } r } && l > r) left = left with { Period = Period.Day(l.AddDays(-7)) };
        return new TimeMatch(Joined(left.Period, right.Period), right.Next);
    }

    /// <summary>Two expressions joined by "and": a run where the second follows on the first, else nothing that one interval can tell.</summary>
    private TimeMatch? Pair(int at)
    {
        if (Single(at, null, 0) is not { } left || Word(left.Next) != "and" || Single(Fillers(left.Next + 1), null, 0) is null) return null;
        if (Range(at, "and") is not { } pair || pair.Period is not { Start: { }, End: { } }) return new TimeMatch(null, left.Next + 1);
        var second = Single(Fillers(left.Next + 1), null, 0)!;
        var follows = Single(at, second.Period?.End?.Year, 0)?.Period?.End is { } end && second.Period?.Start is { } start && end.DayNumber + 1 == start.DayNumber;
        return follows ? pair : new TimeMatch(null, pair.Next);
    }

    /// <summary>Where a joint stands but no time follows, the whole cannot be told ("1910 to World War II"), unless only a verb follows.</summary>
    private TimeMatch? Unfinished(TimeMatch left, int after, string? joint)
    {
        if (joint is null && (Word(after - 1) is "-" or "and" || Token(after) is not { } next || (next.IsWord && !next.IsCapital && next.Lower != "the"))) return null;
        return joint is null ? new TimeMatch(null, after) : null;
    }

    private int? Joint(int at, string? joint)
    {
        var word = Word(at);
        if (joint is not null) return word == joint ? at + 1 : null;
        return word is "to" or "through" or "until" or "till" or "-" or "thru" ? at + 1 : null;
    }

    private TimeMatch Nearer(int at, TimeMatch left, TimeMatch right)
    {
        if (right.Period is not { End: { } end }) return left;
        var same = Single(at, end.Year, 0);
        return same?.Period is { Start: { } start } && start > end && end.Year > 1 ? Single(at, end.Year - 1, 0) ?? left : same ?? left;
    }

    private TimeMatch Later(int at, TimeMatch right, DateOnly begin)
    {
        var same = Single(at, begin.Year, 0);
        return same?.Period is { End: { } end } && end < begin ? Single(at, begin.Year + 1, 0) ?? right : same ?? right;
    }

    private static Period? Joined(Period? left, Period? right)
    {
        if (left is not { Start: { } start } l || right is not { End: { } end } r || start > end) return null;
        return new Period(start, end, Coarser(l.Granularity, r.Granularity));
    }

    private static TimeGranularity Coarser(TimeGranularity a, TimeGranularity b)
    {
        var coarser = a > b ? a : b;
        return coarser == TimeGranularity.Day ? TimeGranularity.Days : coarser;
    }
}
