using System.Collections.Immutable;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Graphs;

/// <summary>Sums contributions up to an <see cref="EntityGraph"/>.</summary>
/// <param name="ontology">Says which relations are symmetric.</param>
public sealed class EntityGraphBuilder(Ontology ontology)
{
    private readonly SortedDictionary<string, Contribution> _contributions = new(StringComparer.Ordinal);

    /// <summary>Adds what a document gives; a later one of the same document takes its place.</summary>
    public void Add(Contribution contribution) => _contributions[contribution.Document.Id] = contribution;

    /// <summary>The graph of what was added.</summary>
    public EntityGraph Build()
    {
        var entities = Entities();
        var events = Events(entities);
        return new EntityGraph(
            ontology,
            [.. _contributions.Values.Select(c => c.Document)],
            [.. _contributions.Values.SelectMany(c => c.Sentences)],
            [.. entities.Values.OrderBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Id)],
            [.. _contributions.Values.SelectMany(c => c.Mentions.Select(m => new GraphMention(m, c.Document, c.Sentences[m.SentenceIndex], entities[m.Entity])))],
            Relations(entities),
            [.. _contributions.Values.SelectMany(c => c.Events.Select(e => events[e.Id]))],
            Links(entities, events),
            Statements(entities));
    }

    private Dictionary<EntityId, Entity> Entities() =>
        _contributions.Values.SelectMany(c => c.Entities).GroupBy(e => e.Id).ToDictionary(g => g.Key, g => Sum([.. g]));

    private static Entity Sum(List<EntityShare> shares)
    {
        var name = shares.GroupBy(s => s.Name, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        var aliases = shares.SelectMany(s => s.Aliases.Add(s.Name)).Where(a => a != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var roles = shares.SelectMany(s => s.Roles).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var place = shares.Select(s => s.Place).OfType<Extraction.PlaceDetail>()
            .OrderByDescending(p => (p.CountryCode is null ? 0 : 1) + (p.Latitude is null ? 0 : 1) + Math.Min(1, p.Within.Length))
            .ThenBy(p => p.CountryCode, StringComparer.Ordinal).ThenBy(p => string.Join(", ", p.Within), StringComparer.Ordinal).ThenBy(p => p.ToString(), StringComparer.Ordinal).FirstOrDefault();
        var time = shares.Select(s => s.Time).OfType<Extraction.TimeInterval>().OrderBy(t => t.Granularity).ThenBy(t => t.Iso, StringComparer.Ordinal).ThenBy(t => t.Text, StringComparer.Ordinal).FirstOrDefault();
        return new Entity(shares[0].Id, shares[0].Kind, name, shares[0].IsNamed, [.. aliases], [.. roles], shares.Sum(s => s.MentionCount), shares.Count, place) { Time = time };
    }

    private ImmutableArray<Relation> Relations(Dictionary<EntityId, Entity> entities) =>
    [
        .. _contributions.Values.SelectMany(c => c.Relations.Select(r => (Contribution: c, Share: r)))
            .GroupBy(p => p.Share.RelationId)
            .Select(g => Relation([.. g], entities))
            .OrderBy(r => r.Type, StringComparer.Ordinal).ThenBy(r => r.Subject.Name, StringComparer.Ordinal)
            .ThenBy(r => r.Object.Name, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal),
    ];

    private static Relation Relation(List<(Contribution Contribution, RelationShare Share)> pieces, Dictionary<EntityId, Entity> entities)
    {
        var first = pieces[0].Share;
        var evidence = pieces.Select(p => new Evidence(
            p.Contribution.Document, p.Contribution.Sentences[p.Share.SentenceIndex], p.Share.Start, p.Share.End,
            p.Share.Confidence, p.Share.Extractor, p.Share.EventId, [.. p.Share.AttributedTo.Select(id => entities[id])]));
        return new Relation(
            first.RelationId, entities[first.Subject], first.Type, entities[first.Object], first.Status, [.. evidence],
            pieces.Min(p => p.Share.FirstDate), pieces.Max(p => p.Share.LastDate));
    }

    private Dictionary<string, GraphEvent> Events(Dictionary<EntityId, Entity> entities) =>
        _contributions.Values.SelectMany(c => c.Events.Select(e => new GraphEvent(
            e, c.Document, c.Sentences[e.SentenceIndex], [.. e.Arguments.Select(a => new EventParticipant(a.Role, entities[a.Entity]))])
        {
            RetoldIn = [.. e.Retellings.Select(r => c.Sentences[r.SentenceIndex])],
        }))
        .ToDictionary(e => e.Node.Id, StringComparer.Ordinal);

    private ImmutableArray<GraphLink> Links(Dictionary<EntityId, Entity> entities, Dictionary<string, GraphEvent> events) =>
    [
        .. _contributions.Values.SelectMany(c => c.Links.Select(l => new GraphLink(
            l.Type,
            events.GetValueOrDefault(l.From), entities.GetValueOrDefault(new EntityId(l.From)),
            events.GetValueOrDefault(l.To), entities.GetValueOrDefault(new EntityId(l.To)),
            c.Document, c.Sentences[l.SentenceIndex], l.Confidence, l.Extractor))),
    ];

    private ImmutableArray<GraphStatement> Statements(Dictionary<EntityId, Entity> entities) =>
    [
        .. _contributions.Values.SelectMany(c => c.Statements.Select(s => new GraphStatement(
            s, c.Document, c.Sentences[s.Sentences[0]], s.Speaker is { } speaker ? entities[speaker] : null, [.. s.About.Select(id => entities[id])]))),
    ];
}
