using System.Globalization;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Output;

/// <summary>How values are written for readers and in JSON.</summary>
internal static class Words
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The name of an enumeration's value, camel case.</summary>
    public static string Camel<T>(T value)
        where T : struct, Enum => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Confidence(double confidence) => confidence.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Seconds(double seconds) => seconds.ToString(seconds < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);

    /// <summary>"1 document", "2 documents"; "entity" becomes "entities".</summary>
    public static string Count(int number, string noun) => $"{Number(number)} {Noun(number, noun)}";

    /// <summary>The noun as it stands behind a number.</summary>
    public static string Noun(long number, string noun) => number == 1 ? noun : noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";

    /// <summary>"105 sentences/s"; below ten with one decimal, so that slow is not "0".</summary>
    public static string Rate(double perSecond, string noun) =>
        perSecond < 9.95 ? string.Create(CultureInfo.InvariantCulture, $"{perSecond:0.0} {Noun(2, noun)}/s") : $"{Number((int)Math.Round(perSecond))} {Noun(2, noun)}/s";

    /// <summary>"45 s", "3 min", "1 h 10 min".</summary>
    public static string Duration(double seconds) => seconds switch
    {
        < 90 => string.Create(CultureInfo.InvariantCulture, $"{seconds:0} s"),
        < 5400 => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60:0} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(seconds / 3600):0} h {Math.Floor(seconds % 3600 / 60):0} min"),
    };

    /// <summary>Why a fact was not kept.</summary>
    public static string Reason(RejectionReason reason) => reason switch
    {
        RejectionReason.UnknownType => "the ontology has no such relation",
        RejectionReason.SubjectKind => "the ontology allows no subject of this kind",
        RejectionReason.ObjectKind => "the ontology allows no object of this kind",
        RejectionReason.SelfLoop => "subject and object are the same entity",
        RejectionReason.UnresolvedPronoun => "a pronoun whose antecedent was not found",
        RejectionReason.NotAnEntity => "a time or a role is no entity",
        RejectionReason.NoArguments => "the event has neither agent nor target nor words",
        RejectionReason.OtherClause => "the words are subject or object of another verb",
        RejectionReason.TooFewVotes => "too few extractors found it",
        RejectionReason.Overruled => "an extractor that goes first has it otherwise",
        RejectionReason.OutsideText => "the words are not in the text, or not in one sentence",
        RejectionReason.Forbidden => "the ontology forbids it",
        RejectionReason.NotSaid => "the text says that these words were not said",
        _ => Camel(reason),
    };

    /// <summary>What a document leaves open.</summary>
    public static string Open(OpenPointKind kind) => kind switch
    {
        OpenPointKind.Pronoun => "a pronoun without antecedent",
        OpenPointKind.Speaker => "nobody is named who says so",
        OpenPointKind.Place => "the name fits several places",
        OpenPointKind.ImpossibleDate => "no calendar has this day",
        _ => Camel(kind),
    };

    /// <summary>The days of a time; of what recurs, the words.</summary>
    public static string When(TimeInterval? time) => time is { Granularity: TimeGranularity.Recurring } ? time.Text : Days(time?.Start, time?.End);

    /// <summary>First and last day: "2031-05-16" or "2031-05-16 to 2031-05-18"; empty where none is known.</summary>
    public static string Days(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        (null, null) => "",
        ({ } a, null) => $"since {Day(a)}",
        (null, { } b) => $"until {Day(b)}",
        ({ } a, { } b) => a == b ? Day(a) : $"{Day(a)} to {Day(b)}",
    };
}
