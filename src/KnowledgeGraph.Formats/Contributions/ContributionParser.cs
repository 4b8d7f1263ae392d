using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Contributions;

/// <summary>Reads a contribution from one line of JSON.</summary>
internal static class ContributionParser
{
    public static Contribution Parse(string line, string where)
    {
        try
        {
            using var parts = JsonParts.Of(line);
            var root = JsonView.Of(parts);
            var version = root.NumberOrNull("version") ?? throw new FormatException("no 'version': this is not what kg extract writes");
            if (version != ContributionJson.Version)
                throw new FormatException($"version {version}, and this kg reads version {ContributionJson.Version}: use the kg that wrote it, or extract again");
            var contribution = Contribution(root);
            ContributionCheck.Check(contribution);
            return contribution;
        }
        catch (JsonReaderException e)
        {
            throw new InvalidDataException($"{where}: broken JSON at character {e.LinePosition}; a line must hold one whole object", e);
        }
        catch (FormatException e)
        {
            throw new InvalidDataException($"{where}: {e.Message}.", e);
        }
    }

    private static Contribution Contribution(JsonView root)
    {
        var document = Document(root.Record("document"));
        var index = 0;
        return new Contribution(
            document,
            root.Records("sentences", s => new SentenceNode(document.Id, index++, s.Text("text"), s.Number("start"), s.Number("end"))),
            root.Records("entities", Entity),
            root.Records("mentions", Mention),
            root.Records("events", Event),
            root.Records("links", l => new HappeningLinkEdge(
                l.Shared("from"), l.Shared("type"), l.Shared("to"), l.Number("sentence"), l.Real("confidence"), l.Shared("extractor"))),
            root.Records("statements", Statement),
            root.Records("relations", Relation),
            root.Records("rejected", r => new RejectedFact(
                r.Enum<RejectionReason>("reason"), r.Text("type"), r.Text("subject"), r.Text("object"), r.Number("sentence"))))
        {
            Open = root.RecordsOrNone("open", p => new OpenPoint(p.Enum<OpenPointKind>("kind"), p.Text("text"), p.Number("sentence"))),
        };
    }

    private static DocumentNode Document(JsonView document) => new(
        document.Text("id"), document.TextOrNull("title"), document.TextOrNull("source"), document.TextOrNull("uri"), document.Day("publishedAt"),
        document.Text("language"), document.Number("characters"), document.Number("words"));

    private static EntityShare Entity(JsonView entity) => new(
        new EntityId(entity.Shared("id")), entity.Enum<EntityKind>("kind"), entity.Text("name"), entity.Flag("named"),
        entity.Texts("aliases"), entity.Texts("roles"), entity.Number("mentionCount"),
        entity.RecordOrNull("place") is { } place
            ? new PlaceDetail(place.Enum<PlaceType>("type"), place.TextOrNull("countryCode"), place.RealOrNull("latitude"), place.RealOrNull("longitude"))
            {
                Within = place.TextsOrNone("within"), Candidates = place.TextsOrNone("candidates"),
            }
            : null)
    {
        Time = Time(entity), Types = entity.TextsOrNone("types"), Ids = entity.TextsOrNone("ids"),
    };

    private static MentionEdge Mention(JsonView mention) => new(
        mention.Number("sentence"), new EntityId(mention.Shared("entity")), mention.Number("start"), mention.Number("end"),
        mention.Text("text"), mention.Enum<MentionForm>("form"), mention.Shared("reason"), mention.Real("confidence"));

    private static EventNode Event(JsonView e) => new(
        e.Shared("id"), e.Shared("type"), e.Number("sentence"), e.Text("trigger"), e.Text("lemma"), e.Number("start"), e.Number("end"),
        e.Enum<Modality>("modality"), e.Flag("negated"),
        Time(e),
        e.TextOrNull("plover"), e.NumberOrNull("quad"), e.Real("confidence"),
        e.Records("arguments", a => new EventArgumentEdge(
            a.Enum<ArgumentRole>("role"), new EntityId(a.Shared("entity")), a.Number("start"), a.Number("end"))),
        e.Shared("extractor"))
    {
        Retellings = e.RecordsOrNone("retellings", r => new EventRetelling(r.Number("sentence"), r.Text("trigger"), r.Number("start"), r.Number("end"), r.Shared("reason"))),
    };

    private static TimeInterval? Time(JsonView record) => record.RecordOrNull("time") is { } time
        ? new TimeInterval(time.Day("start"), time.Day("end"), time.Enum<TimeGranularity>("granularity"), time.Text("text")) { Recurrence = time.TextOrNull("recurrence") }
        : null;

    private static StatementNode Statement(JsonView statement) => new(
        statement.Text("id"), statement.Enum<StatementKind>("kind"), statement.Text("text"), statement.Text("cue"),
        statement.Number("start"), statement.Number("end"), statement.NumberOrNull("cueStart"), statement.NumberOrNull("cueEnd"),
        statement.SharedOrNull("speaker") is { } speaker ? new EntityId(speaker) : null,
        statement.Numbers("sentences"), statement.Texts("events"), Ids(statement, "about"), statement.Real("confidence"));

    private static RelationShare Relation(JsonView relation) => new(
        relation.Text("id"), new EntityId(relation.Shared("subject")), relation.Shared("type"), new EntityId(relation.Shared("object")),
        relation.Enum<FactStatus>("status"), relation.Number("sentence"), relation.Number("start"), relation.Number("end"),
        relation.Real("confidence"), relation.Shared("extractor"), relation.SharedOrNull("event"), relation.Day("firstDate"), relation.Day("lastDate"),
        Ids(relation, "attributedTo"));

    private static ImmutableArray<EntityId> Ids(JsonView record, string name) =>
        record.Texts(name) is { IsEmpty: false } ids ? ImmutableArray.CreateRange(ids, static id => new EntityId(id)) : [];
}
