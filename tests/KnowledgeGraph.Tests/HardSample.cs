using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Tests;

/// <summary>
/// A large graph for readers of others: everything that a graph can hold, all kinds and statuses, 5,000 nodes and more, names that break careless writers, parallel edges
/// of the same and of other types, loops, a text of 100,000 characters, dates of every granularity, lists without items, kinds of an own ontology, ids of a list of names, verdicts.
/// </summary>
internal static class HardSample
{
    private const int Count = 5000;
    private const string Document = "fedcba9876543210fedcba9876543210";

    private static readonly string[] Oddities =
    [
        "plain", "\"quoted\" 'twice'", "<b>&amp;</b> ]]> -- -->", "line\nend\r\nand tab\t", "bell\u0007 escape\u001b null\0", "قوات النظام", "  blanks  ", "back\\slash\\", "#hash; `tick` $x$",
        "=1+1", "|pipe|", "\U0001F680", "half \ud83d", "\ufffe", "[list](a) *b* _c_", "{brace}", "comma, semicolon; colon:", "\u001f", "''", "end",
    ];

    /// <summary>Kinds of an own ontology, ordinal order; words that some languages keep for themselves among them.</summary>
    private static readonly ImmutableArray<string> OwnKinds = ["Class", "Default", "End", "Graph", "Node", "Subgraph", "Vessel"];

    private static readonly TimeGranularity[] Granularities = Enum.GetValues<TimeGranularity>();

    public static EntityGraph Graph() => EntityGraph.From([HardGraph.Contribution(), Contribution()]);

    public static Contribution Contribution()
    {
        var kinds = Enum.GetValues<EntityKind>();
        var entities = Enumerable.Range(0, Count).Select(i => new EntityShare(
            Id(i), kinds[i % kinds.Length], Name(i), i % 3 != 0, i % 4 == 0 ? [] : i == 1 ? [new string('x', 100_000)] : [Name(i) + " alias"], i % 5 == 0 ? ["\"role\"; " + Number(i)] : [], 1,
            kinds[i % kinds.Length] == EntityKind.Place ? Place(i) : null)
        {
            Time = kinds[i % kinds.Length] == EntityKind.Happening ? Time(Granularities[i / kinds.Length % Granularities.Length], i % 100) : null,
            Types = i % 6 == 0 ? OwnKinds[..((i / 6 % OwnKinds.Length) + 1)] : [],
            Ids = i % 8 == 0 ? [Oddities[i / 8 % Oddities.Length] + ":" + Name(i), "imo:" + Number(9_000_000 + i), "wikidata:Q" + Number(i)] : [],
        }).ToImmutableArray();
        var events = Granularities.Select(Event).ToImmutableArray();
        return new Contribution(
            new DocumentNode(Document, "Title \"of\" <all>\n", "Source & sons", "https://example.org/?a=1&b=\"2\"", new DateOnly(2031, 5, 17), "en", 1000, 200),
            [.. Enumerable.Range(0, 40).Select(i => new SentenceNode(Document, i, i == 7 ? new string('y', 100_000) : Name(i) + " did it.", 10 * i, (10 * i) + 9))],
            [.. entities.OrderBy(e => e.Id)],
            [.. entities.Select((e, i) => new MentionEdge(i % 40, e.Id, 10 * (i % 40), (10 * (i % 40)) + 1, "x" + Number(i), (MentionForm)(i % 3), "name", 0.5))],
            events,
            [new HappeningLinkEdge(events[0].Id, "CAUSED", events[1].Id, 3, 0.25, "document"), new HappeningLinkEdge(events[2].Id, "RESPONDED_TO", Id(5).Value, 4, 0.75, "document")],
            [Statement(0, Id(0), events[0].Id), Statement(1, null, events[1].Id)],
            [.. Relations(events)],
            []);
    }

    private static IEnumerable<RelationShare> Relations(ImmutableArray<EventNode> events)
    {
        var types = Ontology.Default.Relations.Select(r => r.Name).ToArray();
        for (var i = 0; i < Count; i++)
            yield return Relation(i, i, types[i % types.Length], (i + 1) % Count, (FactStatus)(i % 4), i % Granularities.Length is var e && i < 100 ? events[e] : null);
        for (var i = 0; i < 20; i++)
        {
            yield return Relation(Count + i, i, "ATTACKED", i + 1, FactStatus.Actual, null);
            yield return Relation(Count + 100 + i, i, "ATTACKED", i + 1, FactStatus.Actual, null);
            yield return Relation(Count + 200 + i, i, "MET", i, FactStatus.Actual, null);
            yield return Relation(Count + 200 + i, i, "MET", i, FactStatus.Actual, null) with { SentenceIndex = 30, Start = 301, Confidence = 0.75, AttributedTo = [Id(i + 2)] };
        }
    }

    private static RelationShare Relation(int number, int subject, string type, int @object, FactStatus status, EventNode? e) => new(
        FormattableString.Invariant($"{number:x16}ffffffffffffffff"), Id(subject), type, Id(@object), status, number % 40, number % 40 * 10, (number % 40 * 10) + 3, 0.125 * (1 + (number % 8)), "model", e?.Id,
        e?.Time?.Start ?? e?.Time?.End, e?.Time?.End ?? e?.Time?.Start, status == FactStatus.Negated ? [Id(subject)] : [])
    {
        Verdict = number % 9 == 0 ? new FactVerdict(Number(number), number % 2 == 0 ? Judgement.Verified : Judgement.Rejected, "", type, "", status, "", "me", DateTimeOffset.UnixEpoch) : null,
    };

    private static EventNode Event(TimeGranularity granularity, int i) => new(
        FormattableString.Invariant($"{i:x8}eeeeeeeeeeeeeeeeeeeeeeee"), i % 2 == 0 ? "ATTACK" : "MEET", i, "trigger" + Number(i), "lemma", 10 * i, (10 * i) + 2, (Modality)(i % 3), i % 4 == 1,
        Time(granularity, i),
        i % 2 == 0 ? "ASSAULT" : null, i % 2 == 0 ? 4 : null, 0.5,
        [new EventArgumentEdge(ArgumentRole.Agent, Id(i), 1, 2), new EventArgumentEdge(ArgumentRole.Target, Id(i + 1), 3, 4), new EventArgumentEdge(ArgumentRole.Place, Id(i + 2), 5, 6)], "model");

    private static TimeInterval Time(TimeGranularity granularity, int i) => granularity == TimeGranularity.Recurring
        ? new TimeInterval(null, null, granularity, "every <Friday>") { Recurrence = "P1W" }
        : new TimeInterval(
            new DateOnly(1900 + (13 * i), 1, 2), granularity == TimeGranularity.Open ? null : new DateOnly(1901 + (13 * i), 12, 30), granularity, "in \"" + granularity + "\"");

    private static StatementNode Statement(int i, EntityId? speaker, string e) => new(
        FormattableString.Invariant($"{i:x8}dddddddddddddddddddddddd"), (StatementKind)i, "\"said\" <" + Name(i + 2) + ">", speaker is null ? "" : "said", 10 * i, (10 * i) + 5,
        speaker is null ? null : 6, speaker is null ? null : 9, speaker, [i, i + 1], [e], [Id(3), Id(4)], 0.5);

    private static PlaceDetail Place(int i) => i % 2 == 0 ? new PlaceDetail(PlaceType.City, "NO", 60.5 + (0.001 * i % 10), -8.25) : new PlaceDetail(PlaceType.Country, "NO");

    private static EntityId Id(int i) => new(FormattableString.Invariant($"{i:x8}cccccccccccccccccccccccc"));

    private static string Name(int i) => i % 50 == 0 ? Oddities[i / 50 % Oddities.Length] : $"{Oddities[i % Oddities.Length]} {Number(i)}";

    private static string Number(int i) => i.ToString(CultureInfo.InvariantCulture);
}
