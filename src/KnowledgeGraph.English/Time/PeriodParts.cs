using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Time;

/// <summary>Cuts periods.</summary>
internal static class PeriodParts
{
    /// <summary>The part of a period; the period itself where it has no parts to speak of, such as a day.</summary>
    public static Period Of(this PeriodPart part, Period whole)
    {
        if (whole is not { Start: { } start, End: { } end }) return whole;
        return whole.Granularity switch
        {
            TimeGranularity.Week => OfWeek(part, start),
            TimeGranularity.Month when start.Day == 1 && start.Month == end.Month => OfMonth(part, start, end),
            TimeGranularity.Year when start.Year == end.Year => OfYear(part, start.Year),
            TimeGranularity.Decade when end.Year - start.Year == 9 => OfYears(part, start.Year, 10, TimeGranularity.Decade),
            TimeGranularity.Century when end.Year - start.Year == 99 => OfYears(part, start.Year, 100, TimeGranularity.Century),
            _ => whole,
        };
    }

    private static Period OfWeek(PeriodPart part, DateOnly monday) => part switch
    {
        PeriodPart.Early or PeriodPart.Beginning => Period.Run(monday, monday.AddDays(2)),
        PeriodPart.Mid => Period.Run(monday.AddDays(1), monday.AddDays(3)),
        PeriodPart.Late => Period.Run(monday.AddDays(3), monday.AddDays(6)),
        _ => Period.Run(monday.AddDays(4), monday.AddDays(6)),
    };

    private static Period OfMonth(PeriodPart part, DateOnly first, DateOnly last) => part switch
    {
        PeriodPart.Early => Period.Run(first, first.AddDays(14)),
        PeriodPart.Beginning => Period.Run(first, first.AddDays(9)),
        PeriodPart.Mid => Period.Run(first.AddDays(9), first.AddDays(19)),
        PeriodPart.Late => Period.Run(first.AddDays(15), last),
        _ => Period.Run(first.AddDays(20), last),
    };

    private static Period OfYear(PeriodPart part, int year) => part switch
    {
        PeriodPart.Early => Period.Half(year, 1),
        PeriodPart.Mid => Period.Months(year, 4, 6, TimeGranularity.Season),
        PeriodPart.Late => Period.Half(year, 2),
        PeriodPart.Beginning => Period.Quarter(year, 1),
        _ => Period.Quarter(year, 4),
    };

    private static Period OfYears(PeriodPart part, int first, int length, TimeGranularity granularity) => part switch
    {
        PeriodPart.Early or PeriodPart.Beginning => Period.Years(first, first + (length / 2) - 1, granularity),
        PeriodPart.Mid => Period.Years(first + (length * 3 / 10), first + (length * 7 / 10) - 1, granularity),
        _ => Period.Years(first + (length / 2), first + length - 1, granularity),
    };
}
