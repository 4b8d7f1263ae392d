using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>
/// Makes contributions of a property graph that this project wrote. Names, aliases and roles of an entity go to each of its documents, since the file does not say which
/// document gave which.
/// </summary>
internal sealed class ContributionAssembler(RawGraph graph)
{
    private readonly Dictionary<string, DocumentAssembly> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RawNode> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Document, TimeInterval? Time)> _events = new(StringComparer.Ordinal);
    private ILookup<string, RawEdge> _edges = Array.Empty<RawEdge>().ToLookup(e => e.Start);

    /// <exception cref="FormatException">The file points at what it does not hold.</exception>
    public ImmutableArray<Contribution> Assemble()
    {
        _edges = graph.Edges.ToLookup(e => e.Start, StringComparer.Ordinal);
        foreach (var node in graph.Nodes.Where(n => n.Is("Document"))) _documents.Add(node.Id, new DocumentAssembly(Document(node)));
        foreach (var node in graph.Nodes.Where(n => n.Is("Sentence"))) Sentence(node);
        foreach (var node in graph.Nodes.Where(n => n.Is("Entity"))) _entities.Add(node.Id, node);
        foreach (var node in graph.Nodes.Where(n => n.Is("Event"))) Event(node);
        foreach (var node in graph.Nodes.Where(n => n.Is("Statement"))) Statement(node);
        foreach (var edge in graph.Edges) Edge(edge);
        var shares = new EntityShares(_entities, _documents);
        return [.. _documents.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => d.Value.Build(id => shares.Of(id, d.Key)))];
    }

    private static DocumentNode Document(RawNode node)
    {
        var p = node.Properties;
        return new(node.Id, p.TextOrNull("title"), p.TextOrNull("source"), p.TextOrNull("uri"), p.Day("publishedAt"), p.Text("language"), p.Number("characters"), p.Number("words"));
    }

    private void Sentence(RawNode node)
    {
        var (document, index) = Place(node.Id);
        Of(document).Sentences.Add(index, new SentenceNode(document, index, node.Properties.Text("text"), node.Properties.Number("start"), node.Properties.Number("end")));
    }

    private void Event(RawNode node)
    {
        var p = node.Properties;
        var evidence = _edges[node.Id].FirstOrDefault(e => e.Type == "EVIDENCED_BY" && !e.Properties.Has("reason")) ?? throw new FormatException($"the event {node.Id} has no sentence");
        var (document, sentence) = Place(evidence.End);
        var arguments = _edges[node.Id].Where(e => Role(e.Type) is not null)
            .Select(e => new EventArgumentEdge(Role(e.Type)!.Value, Entity(document, e.End), e.Properties.Number("start"), e.Properties.Number("end")));
        var time = EntityShares.TimeOf(p);
        var retellings = _edges[node.Id].Where(e => e.Type == "EVIDENCED_BY" && e.Properties.Has("reason"))
            .Select(e => new EventRetelling(Place(e.End).Sentence, e.Properties.Text("trigger"), e.Properties.Number("start"), e.Properties.Number("end"), e.Properties.Text("reason")));
        _events.Add(node.Id, (document, time));
        Of(document).Events.Add(new EventNode(
            node.Id, p.Text("type"), sentence, p.Text("trigger"), p.Text("lemma"), evidence.Properties.Number("start"), evidence.Properties.Number("end"),
            p.Enum<Modality>("modality"), p.Text("polarity") == "negated", time, p.TextOrNull("plover"), p.NumberOrNull("quad"), p.Real("confidence"), [.. arguments], p.Text("extractor"))
        {
            Retellings = [.. retellings],
        });
    }

    private void Statement(RawNode node)
    {
        var p = node.Properties;
        var edges = _edges[node.Id].ToList();
        var places = edges.Where(e => e.Type == "IN_SENTENCE").Select(e => Place(e.End)).ToList();
        if (places.Count == 0) throw new FormatException($"the statement {node.Id} stands in no sentence");
        var document = places[0].Document;
        var speaker = edges.FirstOrDefault(e => e.Type == "STATED_BY");
        Of(document).Statements.Add(new StatementNode(
            node.Id, p.Enum<StatementKind>("kind"), p.Text("text"), p.Text("cue"), p.Number("start"), p.Number("end"), p.NumberOrNull("cueStart"), p.NumberOrNull("cueEnd"),
            speaker is null ? null : Entity(document, speaker.End), [.. places.Select(s => s.Sentence)], [.. edges.Where(e => e.Type == "ASSERTS").Select(e => e.End)],
            [.. p.Texts("about").Where(_entities.ContainsKey).Select(id => Entity(document, id))], p.Real("confidence")));
    }

    private void Edge(RawEdge edge)
    {
        if (edge.Type == "MENTIONS") Mention(edge);
        else if (edge.Properties.Has("evidence")) Relation(edge);
        else if (edge.Properties.Has("sentence")) Link(edge);
    }

    private void Mention(RawEdge edge)
    {
        var (document, sentence) = Place(edge.Start);
        var p = edge.Properties;
        Of(document).Mentions.Add(new MentionEdge(
            sentence, Entity(document, edge.End), p.Number("start"), p.Number("end"), p.Text("text"), p.Enum<MentionForm>("kind"), p.Text("reason"), p.Real("confidence")));
    }

    private void Link(RawEdge edge)
    {
        var (document, sentence) = Place(edge.Properties.Text("sentence"));
        foreach (var end in new[] { edge.Start, edge.End }.Where(_entities.ContainsKey)) Entity(document, end);
        Of(document).Links.Add(new HappeningLinkEdge(edge.Start, edge.Type, edge.End, sentence, edge.Properties.Real("confidence"), edge.Properties.Text("extractor")));
    }

    private void Relation(RawEdge edge)
    {
        var p = edge.Properties;
        var (first, last) = (p.Day("firstDate"), p.Day("lastDate"));
        var shares = p.Texts("evidence").Select(text => Share(edge, EvidenceRecord(text))).ToList();
        for (var i = 0; i < shares.Count; i++)
        {
            var (document, share) = shares[i];
            if (i == 0 && (shares.Min(s => s.Share.FirstDate) != first || shares.Max(s => s.Share.LastDate) != last)) share = share with { FirstDate = first, LastDate = last };
            Of(document).Relations.Add(share);
        }
    }

    private (string Document, RelationShare Share) Share(RawEdge edge, JsonRecord evidence)
    {
        var (document, sentence) = Place(evidence.Text("sentence"));
        var id = evidence.TextOrNull("event") is { } known && _events.ContainsKey(known) ? known : null;
        var time = id is null ? null : _events[id].Time;
        var speakers = evidence.Has("attributedTo") ? evidence.Texts("attributedTo").Where(_entities.ContainsKey) : [];
        return (document, new RelationShare(
            edge.Properties.Text("id"), Entity(document, edge.Start), edge.Type, Entity(document, edge.End), edge.Properties.Enum<FactStatus>("status"), sentence,
            evidence.Number("start"), evidence.Number("end"), evidence.Real("confidence"), evidence.Text("extractor"), id,
            time?.Start ?? time?.End, time?.End ?? time?.Start, [.. speakers.Select(s => Entity(document, s)).Order()]));
    }

    private static JsonRecord EvidenceRecord(string text) => JsonRecord.Of(Newtonsoft.Json.Linq.JToken.Parse(text));

    private DocumentAssembly Of(string document) => _documents.GetValueOrDefault(document) ?? throw new FormatException($"no node for the document {document}");

    private EntityId Entity(string document, string id)
    {
        if (!_entities.ContainsKey(id)) throw new FormatException($"no node for the entity {id}");
        var entity = new EntityId(id);
        Of(document).Entities.Add(entity);
        return entity;
    }

    private static ArgumentRole? Role(string type) => type switch
    {
        "AGENT" => ArgumentRole.Agent,
        "TARGET" => ArgumentRole.Target,
        "OCCURRED_IN" => ArgumentRole.Place,
        "USED" => ArgumentRole.Instrument,
        _ => null,
    };

    /// <summary>Document and index of a sentence's id.</summary>
    private static (string Document, int Sentence) Place(string id) =>
        id.LastIndexOf('/') is var slash and > 0 && int.TryParse(id.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? (id[..slash], index)
            : throw new FormatException($"{id} is no sentence: it must be a document's id, a slash and a number");
}
