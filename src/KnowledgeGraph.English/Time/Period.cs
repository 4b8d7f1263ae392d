using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Time;

/// <summary>Days from the first to the last, both inside; an end that is null is open.</summary>
internal readonly record struct Period(DateOnly? Start, DateOnly? End, TimeGranularity Granularity)
{
    /// <summary>One day.</summary>
    public static Period Day(DateOnly day) => new(day, day, TimeGranularity.Day);

    /// <summary>A run of days.</summary>
    public static Period Run(DateOnly start, DateOnly end) => new(start, end, start == end ? TimeGranularity.Day : TimeGranularity.Days);

    /// <summary>Monday to Sunday around a day.</summary>
    public static Period Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6), TimeGranularity.Week);
    }

    /// <summary>Saturday and Sunday of the week around a day.</summary>
    public static Period Weekend(DateOnly day)
    {
        var sunday = Week(day).End!.Value;
        return Run(sunday.AddDays(-1), sunday);
    }

    /// <summary>A calendar month.</summary>
    public static Period Month(int year, int month) => Months(year, month, 1, TimeGranularity.Month);

    /// <summary>A quarter of a calendar year, 1 to 4.</summary>
    public static Period Quarter(int year, int quarter) => Months(year, (quarter * 3) - 2, 3, TimeGranularity.Quarter);

    /// <summary>Half a calendar year, 1 or 2.</summary>
    public static Period Half(int year, int half) => Months(year, (half * 6) - 5, 6, TimeGranularity.Season);

    /// <summary>Three months of the northern year from the month that the season begins in; a winter is that of the year it begins in.</summary>
    public static Period Season(int year, int month) => Months(year, month, 3, TimeGranularity.Season);

    /// <summary>A calendar year.</summary>
    public static Period Year(int year) => Months(year, 1, 12, TimeGranularity.Year);

    /// <summary>Ten years.</summary>
    public static Period Decade(int first) => Years(first, first + 9, TimeGranularity.Decade);

    /// <summary>Whole years.</summary>
    public static Period Years(int first, int last, TimeGranularity granularity) => new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), granularity);

    /// <summary>Months from the first on.</summary>
    public static Period Months(int year, int month, int count, TimeGranularity granularity)
    {
        var start = new DateOnly(year, month, 1);
        return new(start, start.AddMonths(count).AddDays(-1), granularity);
    }
}
