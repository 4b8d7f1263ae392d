using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Time;

/// <summary>Counts units from a day; counts that leave the years 100 to 9900 have no answer.</summary>
internal static class Steps
{
    /// <summary>The day moved by a count of units; null where it leaves the calendar.</summary>
    public static DateOnly? Move(DateOnly day, int count, TimeUnit unit)
    {
        var days = Math.Abs((long)count) * unit switch
        {
            TimeUnit.Hour => 1, TimeUnit.Day => 1, TimeUnit.Week => 7, TimeUnit.Month => 31, TimeUnit.Quarter => 92, TimeUnit.Year => 366, _ => 3660,
        };
        if (days > 900_000 || (count < 0 && day.DayNumber - days < 36_525) || (count > 0 && day.DayNumber + days > 3_615_000)) return null;
        return unit switch
        {
            TimeUnit.Hour => day.AddDays((count + (Math.Sign(count) * 23)) / 24),
            TimeUnit.Day => day.AddDays(count),
            TimeUnit.Week => day.AddDays(7 * count),
            TimeUnit.Month => day.AddMonths(count),
            TimeUnit.Quarter => day.AddMonths(3 * count),
            TimeUnit.Year => day.AddYears(count),
            _ => day.AddYears(10 * count),
        };
    }

    /// <summary>The calendar unit that a day lies in.</summary>
    public static Period Containing(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => Period.Week(day),
        TimeUnit.Month => Period.Month(day.Year, day.Month),
        TimeUnit.Quarter => Period.Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        TimeUnit.Year => Period.Year(day.Year),
        TimeUnit.Decade => Period.Decade(day.Year / 10 * 10),
        _ => Period.Day(day),
    };

    /// <summary>The calendar unit that lies a count of units from a day: "two weeks ago" is the whole week.</summary>
    public static Period? Around(DateOnly day, int count, TimeUnit unit) => Move(day, count, unit) is { } moved ? Containing(moved, unit) : null;

    /// <summary>The days from a day over a count of units ("the past three months"), that day included.</summary>
    public static Period? Stretch(DateOnly day, int count, TimeUnit unit)
    {
        if (unit == TimeUnit.Hour) count = count < 0 ? Math.Min(count, -24) : Math.Max(count, 24);
        if (Move(day, count, unit) is not { } far) return null;
        var granularity = unit switch
        {
            TimeUnit.Week => TimeGranularity.Week, TimeUnit.Month => TimeGranularity.Month, TimeUnit.Quarter => TimeGranularity.Quarter,
            TimeUnit.Year => TimeGranularity.Year, TimeUnit.Decade => TimeGranularity.Decade, _ => TimeGranularity.Days,
        };
        return count < 0 ? new Period(far, day, granularity) : new Period(day, far, granularity);
    }
}
