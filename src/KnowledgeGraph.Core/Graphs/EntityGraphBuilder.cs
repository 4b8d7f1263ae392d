using System.Collections.Immutable;
using System.Runtime.InteropServices;
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

    /// <summary>The graph of some documents, whose entities are what all documents say of them.</summary>
    internal static EntityGraph Of(IEnumerable<Contribution> contributions, IReadOnlyDictionary<EntityId, Entity> sums, EntityResolution resolution, Ontology ontology)
    {
        var loops = new List<RelationShare>();
        List<Contribution> applied = [.. contributions.Select(c => resolution.Apply(c, ontology, loops))];
        return Sum(applied, applied.SelectMany(c => c.Entities).DistinctBy(e => e.Id).ToDictionary(e => e.Id, e => sums[e.Id]), ontology, resolution, [.. loops]);
    }

    private static EntityGraph Sum(List<Contribution> contributions, Ontology ontology, EntityResolution resolution, ImmutableArray<RelationShare> loops) =>
        Sum(contributions, Entities(contributions), ontology, resolution, loops);

    private static EntityGraph Sum(
        List<Contribution> contributions, Dictionary<EntityId, Entity> entities, Ontology ontology, EntityResolution resolution, ImmutableArray<RelationShare> loops)
    {
        ImmutableArray<Entity> ordered = [.. entities.Values.OrderBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Id)];
        var events = Events(contributions, entities);
        return new EntityGraph(
            ontology,
            [.. contributions.Select(c => c.Document)],
            [.. contributions.SelectMany(c => c.Sentences)],
            ordered,
            [.. contributions.SelectMany(c => c.Mentions.Select(m => new GraphMention(m, c.Document, c.Sentences[m.SentenceIndex], entities[m.Entity])))],
            Relations(contributions, entities, ordered),
            [.. contributions.SelectMany(c => c.Events.Select(e => events[e.Id]))],
            Links(contributions, entities, events),
            Statements(contributions, entities),
            resolution,
            loops);
    }

    private static Dictionary<EntityId, Entity> Entities(List<Contribution> contributions) =>
        contributions.SelectMany(c => c.Entities).GroupBy(e => e.Id).ToDictionary(g => g.Key, g => EntitySum.Of([.. g]));

    private static ImmutableArray<Relation> Relations(List<Contribution> contributions, Dictionary<EntityId, Entity> entities, ImmutableArray<Entity> ordered)
    {
        var shares = new RelationShares(contributions);
        var relations = new Relation[shares.Count];
        Parallel.For(0, relations.Length, i => relations[i] = Relation(shares[i], entities));
        RelationSorter.Sort(relations, ordered);
        return ImmutableCollectionsMarshal.AsImmutableArray(relations);
    }

    private static Relation Relation(ReadOnlySpan<(Contribution Contribution, RelationShare Share)> pieces, Dictionary<EntityId, Entity> entities)
    {
        var first = pieces[0].Share;
        var (start, end) = (first.FirstDate, first.LastDate);
        var evidence = new Evidence[pieces.Length];
        for (var i = 0; i < pieces.Length; i++)
        {
            var (contribution, share) = pieces[i];
            evidence[i] = new Evidence(
                contribution.Document, contribution.Sentences[share.SentenceIndex], share.Start, share.End,
                share.Confidence, share.Extractor, share.EventId, share.AttributedTo.IsEmpty ? [] : [.. share.AttributedTo.Select(id => entities[id])])
            {
                FactId = share.FactId, Verdict = share.Verdict,
            };
            if (start is null || share.FirstDate < start) start = share.FirstDate ?? start;
            if (end is null || share.LastDate > end) end = share.LastDate ?? end;
        }

        return new Relation(
            first.RelationId, entities[first.Subject], first.Type, entities[first.Object], first.Status, ImmutableCollectionsMarshal.AsImmutableArray(evidence), start, end);
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
