namespace KnowledgeGraph.English.Time;

/// <summary>Holidays that have one day of the year everywhere.</summary>
internal sealed partial class TimeParser
{
    private TimeMatch? Holiday(int at, int? year)
    {
        var (month, day, next) = HolidayDay(at);
        if (month == 0) return null;
        var (given, end) = YearBehind(next);
        if (given is { } y) return new TimeMatch(Day(y, month, day), end);
        return Yearless(y2 => Day(y2, month, day), next, year, null);
    }

    private (int Month, int Day, int Next) HolidayDay(int at)
    {
        if (Token(at) is not { IsCapital: true }) return default;
        return (Word(at), Word(at + 1), Word(at + 2)) switch
        {
            ("christmas", "eve", _) => (12, 24, at + 2),
            ("christmas", "day", _) => (12, 25, at + 2),
            ("christmas", _, _) when Token(at + 1) is not { IsWord: true, IsCapital: true } => (12, 25, at + 1),
            ("new", "year's" or "years", "day") => (1, 1, at + 3),
            ("new", "year's" or "years", "eve") => (12, 31, at + 3),
            ("boxing", "day", _) => (12, 26, at + 2),
            ("halloween", _, _) => (10, 31, at + 1),
            ("valentine's", "day", _) => (2, 14, at + 2),
            _ => default,
        };
    }
}
