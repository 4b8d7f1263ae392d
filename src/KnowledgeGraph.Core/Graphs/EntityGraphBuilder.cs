using System.Collections.Immutable;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Graphs;

/// <summary>Sums contributions up to an <see cref="EntityGraph"/>.</summary>
/// <param name="ontology">Says which relations are symmetric.</param>
public sealed class EntityGraphBuilder(Ontology ontology)
{
    private readonly SortedDictionary<string, Contribution> _given = new(StringComparer.Ordinal);

    /// <summary>Decisions by hand, and whether rules merge and split names; the default is rules without decisions.</summary>
    public ResolutionOptions Resolution { get; init; } = new();

    /// <summary>Adds what a document gives; a later one of the same document takes its place.</summary>
    public void Add(Contribution contribution) => _given[contribution.Document.Id] = contribution;

    /// <summary>The graph of what was added.</summary>
    /// <param name="cancellationToken">Stops the resolution of names, which takes most of the time.</param>
    public EntityGraph Build(CancellationToken cancellationToken = default)
    {
        List<Contribution> given = [.. _given.Values];
        var resolution = GraphResolver.Resolve(given, Resolution, cancellationToken);
        var loops = new List<RelationShare>();
        cancellationToken.ThrowIfCancellationRequested();
        return Sum([.. given.Select(c => resolution.Apply(c, ontology, loops))], ontology, resolution, [.. loops]);
    }

    /// <summary>The graph of one document, in terms of entities that were resolved before.</summary>
    internal static EntityGraph Of(Contribution contribution, EntityResolution resolution, Ontology ontology)
    {
        var loops = new List<RelationShare>();
        return Sum([resolution.Apply(contribution, ontology, loops)], ontology, resolution, [.. loops]);
    }

    private static EntityGraph Sum(List<Contribution> contributions, Ontology ontology, EntityResolution resolution, ImmutableArray<RelationShare> loops)
    {
        var entities = Entities(contributions);
        var events = Events(contributions, entities);
        return new EntityGraph(
            ontology,
            [.. contributions.Select(c => c.Document)],
            [.. contributions.SelectMany(c => c.Sentences)],
            [.. entities.Values.OrderBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Id)],
            [.. contributions.SelectMany(c => c.Mentions.Select(m => new GraphMention(m, c.Document, c.Sentences[m.SentenceIndex], entities[m.Entity])))],
            Relations(contributions, entities),
            [.. contributions.SelectMany(c => c.Events.Select(e => events[e.Id]))],
            Links(contributions, entities, events),
            Statements(contributions, entities),
            resolution,
            loops);
    }

    private static Dictionary<EntityId, Entity> Entities(List<Contribution> contributions) =>
        contributions.SelectMany(c => c.Entities).GroupBy(e => e.Id).ToDictionary(g => g.Key, g => EntitySum.Of([.. g]));

    private static ImmutableArray<Relation> Relations(List<Contribution> contributions, Dictionary<EntityId, Entity> entities) =>
    [
        .. contributions.SelectMany(c => c.Relations.Select(r => (Contribution: c, Share: r)))
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

    private static Dictionary<string, GraphEvent> Events(List<Contribution> contributions, Dictionary<EntityId, Entity> entities) =>
        contributions.SelectMany(c => c.Events.Select(e => new GraphEvent(
            e, c.Document, c.Sentences[e.SentenceIndex], [.. e.Arguments.Select(a => new EventParticipant(a.Role, entities[a.Entity]))])
        {
            RetoldIn = [.. e.Retellings.Select(r => c.Sentences[r.SentenceIndex])],
        }))
        .ToDictionary(e => e.Node.Id, StringComparer.Ordinal);

    private static ImmutableArray<GraphLink> Links(List<Contribution> contributions, Dictionary<EntityId, Entity> entities, Dictionary<string, GraphEvent> events) =>
    [
        .. contributions.SelectMany(c => c.Links.Select(l => new GraphLink(
            l.Type,
            events.GetValueOrDefault(l.From), entities.GetValueOrDefault(new EntityId(l.From)),
            events.GetValueOrDefault(l.To), entities.GetValueOrDefault(new EntityId(l.To)),
            c.Document, c.Sentences[l.SentenceIndex], l.Confidence, l.Extractor))),
    ];

    private static ImmutableArray<GraphStatement> Statements(List<Contribution> contributions, Dictionary<EntityId, Entity> entities) =>
    [
        .. contributions.SelectMany(c => c.Statements.Select(s => new GraphStatement(
            s, c.Document, c.Sentences[s.Sentences[0]], s.Speaker is { } speaker ? entities[speaker] : null, [.. s.About.Select(id => entities[id])]))),
    ];
}
