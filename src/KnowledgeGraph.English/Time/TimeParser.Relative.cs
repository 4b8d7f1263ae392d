using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Time;

/// <summary>Expressions that count from the article's day: today, Monday, last week, two days ago, the past three months.</summary>
internal sealed partial class TimeParser
{
    private TimeMatch? Relative(int at, int depth) =>
        Named(at) ?? Vague(at) ?? OnWeekday(at, depth) ?? Weekend(at) ?? Counted(at) ?? Nearby(at, depth) ?? FromReference(at);

    private TimeMatch? Named(int at)
    {
        if (context.Today is not { } today)
        {
            return Word(at) is "today" or "today's" or "yesterday" or "yesterday's" or "tomorrow" or "tomorrow's" or "tonight" or "overnight" ? new TimeMatch(null, at + 1) : null;
        }

        return Word(at) switch
        {
            "today" or "today's" or "tonight" or "tonight's" => new TimeMatch(Period.Day(today), at + 1),
            "yesterday" or "yesterday's" => new TimeMatch(Period.Day(today.AddDays(-1)), at + 1),
            "tomorrow" or "tomorrow's" => new TimeMatch(Period.Day(today.AddDays(1)), at + 1),
            "overnight" => new TimeMatch(context.IsFuture ? Period.Run(today, today.AddDays(1)) : Period.Run(today.AddDays(-1), today), at + 1),
            _ => null,
        };
    }

    /// <summary>"In recent weeks", "the past few months": at some time up to the article's day; "in the coming days": from it on.</summary>
    private TimeMatch? Vague(int at)
    {
        if (Word(at) is not ("recent" or "past" or "last" or "coming" or "next")) return null;
        var noun = at + 1;
        while (Word(noun) is "few" or "several" or "couple" or "of" or "many" && noun < at + 4) noun++;
        if (TimeWords.Unit(Word(noun)) is null || !IsPlural(noun) || Word(noun + 1) is "of" or "ago" or "before" or "after") return null;
        if (context.Today is not { } today) return new TimeMatch(null, noun + 1);
        return new TimeMatch(Word(at) is "coming" or "next" ? new Period(today, null, TimeGranularity.Open) : new Period(null, today, TimeGranularity.Open), noun + 1);
    }

    private TimeMatch? OnWeekday(int at, int depth)
    {
        if (Weekday(at) is not { } weekday || !StandsAsWeekday(at)) return null;
        var next = TimeWords.IsDayPart(Word(at + 1)) ? at + 2 : at + 1;
        if (context.Today is not { } today) return new TimeMatch(null, next, TimeBorrowing.Week);
        var week = Word(next) == "of" ? next + 1 : next;
        if (Word(week) is "last" or "this" or "next" && Word(week + 1) is "week" or "week's")
        {
            var shift = Word(week) switch { "last" => -7, "next" => 7, _ => 0 };
            return new TimeMatch(Period.Day(InWeek(today.AddDays(shift), weekday)), week + 2);
        }

        return new TimeMatch(Period.Day(context.IsFuture ? OnOrAfter(today, weekday) : OnOrBefore(today, weekday)), next, TimeBorrowing.Week);
    }

    /// <summary>Whether a weekday is no part of a name ("The Sunday Times", "Black Friday").</summary>
    private bool StandsAsWeekday(int at)
    {
        if (tokens[at].Lower.EndsWith("'s", StringComparison.Ordinal)) return true;
        if (Token(at + 1) is { IsWord: true, IsCapital: true } after && !TimeWords.IsPlain(after.Lower) && !TimeWords.IsDayPart(after.Lower) && TimeWords.Month(after.Lower) is null) return false;
        return Token(at - 1) is not { IsWord: true, IsCapital: true } before || TimeWords.IsPlain(before.Lower) || TimeWords.IsClock(before.Lower) || before.Lower is "earlier" or "later" or "coming" or "following" or "noon" or "midnight" or "nightfall";
    }

    private TimeMatch? Weekend(int at)
    {
        var (side, noun) = Word(at) is "last" or "this" or "next" or "past" or "coming" ? (Word(at), at + 1) : ("", at);
        if (Word(noun) is not ("weekend" or "weekend's") || (side.Length == 0 && Word(at - 1) is not ("the" or "over" or "")) || Word(noun + 1) is "of" or "before" or "after") return null;
        if (context.Today is not { } today) return new TimeMatch(null, noun + 1);
        var here = Period.Weekend(today);
        var begun = here.Start <= today;
        var shift = side switch
        {
            "last" => -7,
            "next" => 7,
            "this" or "coming" => 0,
            _ => context.IsFuture || begun ? 0 : -7,
        };
        return new TimeMatch(Period.Weekend(today.AddDays(shift)), noun + 1);
    }

    /// <summary>"Two days ago", "a week from now"; a week, month or year ago is the whole one.</summary>
    private TimeMatch? Counted(int at)
    {
        if ((Count(at) ?? Stripped(at)) is not { } count || TimeWords.Unit(Word(count.Next)) is not { } unit) return null;
        var after = count.Next + 1;
        var sign = Word(after) switch { "ago" => -1, "from" when Word(after + 1) is "now" or "today" => 1, _ => 0 };
        if (sign == 0) return FromReference(after, count.Value, unit);
        var next = sign < 0 ? after + 1 : after + 2;
        if (context.Today is not { } today) return new TimeMatch(null, next);
        if (unit == TimeUnit.Hour && count.Value % 24 != 0 && count.Value > 6) return new TimeMatch(null, next);
        return new TimeMatch(Steps.Around(today, sign * count.Value, unit), next);
    }

    /// <summary>One, where a mention was cut to "week ago".</summary>
    private (int Value, int Next)? Stripped(int at) => at == 0 && Word(1) == "ago" && !IsPlural(at) ? (1, 0) : null;

    private bool IsPlural(int at) => Word(at).EndsWith('s') && !Word(at).EndsWith("'s", StringComparison.Ordinal);

    /// <summary>"Last week", "this Friday", "next summer", "last November", "the past three months", "the coming week".</summary>
    private TimeMatch? Nearby(int at, int depth)
    {
        var side = Word(at);
        if (side is not ("last" or "past" or "this" or "next" or "coming" or "previous" or "current" or "same") || depth > Deepest) return null;
        if (side is "previous" or "same") return null;
        var next = side == "this" && Word(at + 1) is "coming" or "past" ? at + 2 : at + 1;
        side = next == at + 2 ? Word(at + 1) : side;
        if (Count(next) is { } count && Word(next) is not ("a" or "an") && TimeWords.Unit(Word(count.Next)) is { } counted) return Rolling(side, count.Value, counted, count.Next + 1);
        if (context.Today is not { } today) return Nameable(next) ? new TimeMatch(null, next + 1) : null;
        if (TimeWords.Unit(Word(next)) is { } unit) return IsPlural(next) ? new TimeMatch(null, next + 1) : Unit(side, unit, next, today);
        if (TimeWords.Weekday(Word(next)) is { } weekday) return new TimeMatch(Period.Day(NearWeekday(side, today, weekday)), next + 1);
        if (Month(next) is { } month && DayNumber(next + 1) is null) return new TimeMatch(NearMonth(side, today, month), next + 1);
        if (TimeWords.Season(Word(next)) is { } season) return new TimeMatch(NearSeason(side, today, season), next + 1);
        if (Word(next) == "christmas") return new TimeMatch(Period.Day(new DateOnly(today.Year - (side is "last" or "past" && today < new DateOnly(today.Year, 12, 26) ? 1 : 0), 12, 25)), next + 1);
        if (TimeWords.IsDayPart(Word(next)) && side is "this" or "last") return new TimeMatch(Period.Day(side == "last" ? today.AddDays(-1) : today), next + 1);
        return null;
    }

    private bool Nameable(int at) => TimeWords.Unit(Word(at)) is not null || TimeWords.Weekday(Word(at)) is not null || Month(at) is not null || TimeWords.Season(Word(at)) is not null || TimeWords.IsDayPart(Word(at));

    private TimeMatch? Rolling(string side, int count, TimeUnit unit, int next)
    {
        if (side is "this" or "current") return null;
        if (Word(next) is "of") return null;
        return new TimeMatch(context.Today is { } today ? Steps.Stretch(today, side is "last" or "past" ? -count : count, unit) : null, next);
    }

    private static TimeMatch? Unit(string side, TimeUnit unit, int at, DateOnly today)
    {
        if (unit == TimeUnit.Day || unit == TimeUnit.Hour) return null;
        if (unit is TimeUnit.Decade && side is "last") side = "past";
        return new TimeMatch(side switch
        {
            "past" => Steps.Stretch(today, -1, unit),
            "coming" => Steps.Stretch(today, 1, unit),
            "last" => Steps.Around(today, -1, unit),
            "next" => Steps.Around(today, 1, unit),
            _ => Steps.Containing(today, unit),
        }, at + 1);
    }

    private DateOnly NearWeekday(string side, DateOnly today, DayOfWeek weekday) => side switch
    {
        "last" or "past" => OnOrBefore(today.AddDays(-1), weekday),
        "next" => OnOrAfter(today.AddDays(1), weekday),
        "coming" => OnOrAfter(today, weekday),
        _ => context.IsFuture ? OnOrAfter(today, weekday) : InWeek(today, weekday),
    };

    private static Period NearMonth(string side, DateOnly today, int month) => Period.Month(side switch
    {
        "last" or "past" => month < today.Month ? today.Year : today.Year - 1,
        "next" or "coming" => month > today.Month ? today.Year : today.Year + 1,
        _ => today.Year,
    }, month);

    private static Period? NearSeason(string side, DateOnly today, int month)
    {
        for (var year = today.Year + (side is "last" or "past" ? 1 : -1); side is "last" or "past"; year--)
        {
            if (Period.Season(year, month) is { End: { } end } p && end < today) return p;
        }

        for (var year = today.Year - 1; ; year++)
        {
            if (Period.Season(year, month) is var p && (side is "next" or "coming" ? p.Start > today : p.End >= today)) return p;
        }
    }

    /// <summary>"Three days later", "a week earlier", "the next day", "the same day": only against a reference.</summary>
    private TimeMatch? FromReference(int at, int count, TimeUnit unit)
    {
        var sign = Word(at) switch { "later" or "afterwards" => 1, "earlier" or "before" or "previously" or "prior" => -1, _ => 0 };
        if (sign == 0 || (Word(at) is "before" or "prior" && Token(at + 1) is not null)) return null;
        return new TimeMatch(context.Anchor is { } anchor ? Steps.Around(anchor, sign * count, unit) : null, at + 1);
    }

    private TimeMatch? FromReference(int at)
    {
        var (shift, noun) = Word(at) switch
        {
            "next" or "following" => (1, at + 1),
            "same" or "that" => (0, at + 1),
            "previous" => (-1, at + 1),
            "day" or "week" or "month" or "year" when Word(at - 1) == "the" && Word(at + 1) is "before" or "after" && Token(at + 2) is null => (Word(at + 1) == "before" ? -1 : 1, at),
            _ => (0, -1),
        };
        if (noun < 0 || TimeWords.Unit(Word(noun)) is not { } unit || unit == TimeUnit.Hour) return null;
        return new TimeMatch(context.Anchor is { } anchor ? Steps.Around(anchor, shift, unit) : null, noun == at ? at + 2 : noun + 1);
    }

    private static DateOnly OnOrBefore(DateOnly day, DayOfWeek weekday) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    private static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    private static DateOnly InWeek(DateOnly day, DayOfWeek weekday) => Period.Week(day).Start!.Value.AddDays(((int)weekday + 6) % 7);
}
