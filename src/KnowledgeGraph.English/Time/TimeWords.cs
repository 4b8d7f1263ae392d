using System.Collections.Frozen;
using System.Globalization;

namespace KnowledgeGraph.English.Time;

/// <summary>The words of time expressions.</summary>
internal static class TimeWords
{
    private static readonly FrozenDictionary<string, int> Months = Table(
        "january:1 jan:1 february:2 feb:2 march:3 mar:3 april:4 apr:4 may:5 june:6 jun:6 july:7 jul:7 august:8 aug:8 september:9 sept:9 sep:9 october:10 oct:10 november:11 nov:11 december:12 dec:12");

    private static readonly FrozenDictionary<string, int> Weekdays = Table(
        "sunday:0 monday:1 mon:1 tuesday:2 tue:2 tues:2 wednesday:3 wed:3 thursday:4 thu:4 thur:4 thurs:4 friday:5 fri:5 saturday:6");

    private static readonly FrozenDictionary<string, int> Seasons = Table("spring:3 summer:6 autumn:9 fall:9 winter:12");

    private static readonly FrozenDictionary<string, int> Cardinals = Table(
        "a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90");

    private static readonly FrozenDictionary<string, int> Ordinals = Table(
        "first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30");

    private static readonly FrozenSet<string> DayParts = WordList.Of("morning afternoon evening night dawn dusk midnight noon midday nightfall lunchtime sunset sunrise predawn");

    private static readonly FrozenSet<string> Clock = WordList.Of("utc gmt est edt et cst cdt ct pst pdt pt cet cest bst ist hrs hours hour o'clock am pm local time");

    private static readonly FrozenSet<string> Blockers = WordList.Of(
        "every each after before following prior fiscal annual annually daily weekly monthly yearly nightly quarterly half than nearly almost ahead resolution flight");

    private static readonly FrozenSet<string> Plain = WordList.Of(
        "the in on at during of by about around circa c late early mid since from until till through throughout between and to year a or as for when than or but with this last next past coming within before after over starting ending beginning end start middle ad until is was");

    /// <summary>The month of a name, a short name or a possessive, 1 to 12; else null.</summary>
    public static int? Month(string lower) => Get(Months, Base(lower));

    /// <summary>The weekday of a name, its short name or its possessive; else null.</summary>
    public static DayOfWeek? Weekday(string lower) => Get(Weekdays, Base(lower)) is { } day ? (DayOfWeek)day : null;

    /// <summary>The month that a season of the northern year begins in; else null.</summary>
    public static int? Season(string lower) => Get(Seasons, lower);

    /// <summary>The number of a cardinal; else null.</summary>
    public static int? Cardinal(string lower) => Get(Cardinals, lower);

    /// <summary>The number of an ordinal word; else null.</summary>
    public static int? Ordinal(string lower) => Get(Ordinals, lower);

    /// <summary>Whether it names a part of a day.</summary>
    public static bool IsDayPart(string lower) => DayParts.Contains(Base(lower));

    /// <summary>Whether it belongs to a time of the day.</summary>
    public static bool IsClock(string lower) => Clock.Contains(lower);

    /// <summary>Whether what follows it is no date of what is told, because it recurs, is counted from something else or is vague.</summary>
    public static bool IsBlocker(string lower) => Blockers.Contains(lower);

    /// <summary>Whether a bare year may stand beside it.</summary>
    public static bool IsPlain(string lower) => Plain.Contains(lower);

    /// <summary>The unit of a noun in any number, with or without possessive; else null.</summary>
    public static TimeUnit? Unit(string lower) => Base(lower).TrimEnd('\'').TrimEnd('s') switch
    {
        "hour" => TimeUnit.Hour,
        "day" => TimeUnit.Day,
        "week" => TimeUnit.Week,
        "month" => TimeUnit.Month,
        "quarter" => TimeUnit.Quarter,
        "year" => TimeUnit.Year,
        "decade" => TimeUnit.Decade,
        _ => null,
    };

    private static string Base(string lower) => lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower;

    private static int? Get(FrozenDictionary<string, int> table, string lower) => table.TryGetValue(lower, out var value) ? value : null;

    private static FrozenDictionary<string, int> Table(string pairs) => pairs.Split(' ')
        .Select(p => p.Split(':')).ToFrozenDictionary(p => p[0], p => int.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
