using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Graphs;

/// <summary>A whole graph in memory: immutable, the sum of contributions. The order of everything in it depends on its content alone.</summary>
public sealed class EntityGraph
{
    private readonly FrozenDictionary<EntityId, Entity> _byId;
    private readonly Lazy<ILookup<string, Entity>> _byName;

    internal EntityGraph(
        Ontology ontology,
        ImmutableArray<DocumentNode> documents,
        ImmutableArray<SentenceNode> sentences,
        ImmutableArray<Entity> entities,
        ImmutableArray<GraphMention> mentions,
        ImmutableArray<Relation> relations,
        ImmutableArray<GraphEvent> events,
        ImmutableArray<GraphLink> links,
        ImmutableArray<GraphStatement> statements,
        EntityResolution resolution,
        ImmutableArray<RelationShare> loops)
    {
        Ontology = ontology;
        Documents = documents;
        Sentences = sentences;
        Entities = entities;
        Mentions = mentions;
        Relations = new RelationSet(this, relations);
        Events = events;
        Links = links;
        Statements = statements;
        Resolution = resolution;
        Loops = loops;
        _byId = entities.ToFrozenDictionary(e => e.Id);
        _byName = new(() => entities.SelectMany(e => e.Aliases.Prepend(e.Name).Select(n => (Key: NameKey.Of(n), Entity: e))).Distinct()
            .ToLookup(p => p.Key, p => p.Entity, StringComparer.Ordinal));
    }

    /// <summary>Says which relations are symmetric and how they are drawn.</summary>
    public Ontology Ontology { get; }

    /// <summary>The documents by id.</summary>
    public ImmutableArray<DocumentNode> Documents { get; }

    /// <summary>The sentences of all documents, by document and place.</summary>
    public ImmutableArray<SentenceNode> Sentences { get; }

    /// <summary>The entities by name, then id.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>Where the documents refer to the entities, by document and place.</summary>
    public ImmutableArray<GraphMention> Mentions { get; }

    /// <summary>The relations of every status, by type, subject and object.</summary>
    public RelationSet Relations { get; }

    /// <summary>The events by document and place.</summary>
    public ImmutableArray<GraphEvent> Events { get; }

    /// <summary>Links between happenings by document.</summary>
    public ImmutableArray<GraphLink> Links { get; }

    /// <summary>The statements by document and place.</summary>
    public ImmutableArray<GraphStatement> Statements { get; }

    /// <summary>Which names of the documents are one entity, which are several, and why.</summary>
    public EntityResolution Resolution { get; }

    /// <summary>Evidence for relations between two names that are one entity; it makes no relation. The ids are those of the documents.</summary>
    public ImmutableArray<RelationShare> Loops { get; }

    /// <summary>Sums contributions up.</summary>
    /// <param name="contributions">In any order; one given twice counts once.</param>
    /// <param name="ontology">Says which relations are symmetric; the default is the built-in one.</param>
    /// <param name="resolution">Decisions by hand, and whether rules merge and split names; the default is rules without decisions.</param>
    public static EntityGraph From(IEnumerable<Contribution> contributions, Ontology? ontology = null, ResolutionOptions? resolution = null)
    {
        var builder = new EntityGraphBuilder(ontology ?? Ontology.Default) { Resolution = resolution ?? new() };
        foreach (var contribution in contributions) builder.Add(contribution);
        return builder.Build();
    }

    /// <summary>The graph of some documents in terms of names that were resolved before: its entities are what all documents say of them, its relations have the evidence of these documents.</summary>
    /// <param name="documents">The documents, in the order of their ids, each once.</param>
    /// <param name="shares">What every document of the whole graph gives to the entities of these, at least.</param>
    /// <param name="resolution">Which names of the documents are one entity in the whole graph.</param>
    /// <param name="ontology">Says which relations are symmetric; the default is the built-in one.</param>
    /// <exception cref="KeyNotFoundException">An entity of a document has no share.</exception>
    public static EntityGraph Part(IEnumerable<Contribution> documents, IEnumerable<(string DocumentId, EntityShare Share)> shares, EntityResolution resolution, Ontology? ontology = null)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        return EntityGraphBuilder.Of(documents, resolution.Sum(shares), resolution, ontology ?? Ontology.Default);
    }

    /// <summary>A graph of some relations of a larger one, their ends, documents and sentences.</summary>
    /// <param name="relations">The relations, in the order of the larger graph.</param>
    /// <param name="mentions">Mentions in their sentences.</param>
    /// <param name="events">Events in their sentences.</param>
    /// <param name="ontology">Says which relations are symmetric; the default is the built-in one.</param>
    public static EntityGraph OfRelations(IEnumerable<Relation> relations, IEnumerable<GraphMention> mentions, IEnumerable<GraphEvent> events, Ontology? ontology = null)
    {
        ImmutableArray<Relation> chosen = [.. relations];
        ImmutableArray<GraphMention> placed = [.. mentions.OrderBy(m => m.Document.Id, StringComparer.Ordinal).ThenBy(m => m.Sentence.Index)];
        var evidence = chosen.SelectMany(r => r.Evidence).ToList();
        var entities = chosen.SelectMany(r => new[] { r.Subject, r.Object }).Concat(evidence.SelectMany(e => e.AttributedTo)).Concat(placed.Select(m => m.Entity)).Distinct();
        return new EntityGraph(
            ontology ?? Ontology.Default,
            [.. evidence.Select(e => e.Document).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal)],
            [.. evidence.Select(e => e.Sentence).DistinctBy(s => s.Id).OrderBy(s => s.DocumentId, StringComparer.Ordinal).ThenBy(s => s.Index)],
            [.. entities.OrderBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Id.Value, StringComparer.Ordinal)],
            placed,
            chosen,
            [.. events.OrderBy(e => e.Document.Id, StringComparer.Ordinal).ThenBy(e => e.Sentence.Index)],
            [], [], EntityResolution.None, []);
    }

    /// <summary>The entity with an id; null where there is none.</summary>
    public Entity? Find(EntityId id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// The entities that go by a name, the most mentioned first: those with this very name or alias (without regard to case, accents and a leading article);
    /// where there is none, those whose name holds all its words.
    /// </summary>
    /// <param name="name">A name.</param>
    public ImmutableArray<Entity> FindEntities(string name)
    {
        var key = NameKey.Of(name);
        if (key.Length == 0) return [];
        var exact = _byName.Value[key].ToImmutableArray();
        if (exact.IsEmpty)
        {
            var words = key.Split(' ');
            exact = [.. _byName.Value.Where(g => words.All(g.Key.Split(' ').Contains)).SelectMany(g => g).Distinct()];
        }

        return [.. exact.OrderByDescending(e => e.MentionCount).ThenBy(e => e.Id)];
    }

    /// <summary>The relations that a query chooses.</summary>
    public RelationSet Find(GraphQuery query) => GraphSelection.Relations(this, query);

    /// <summary>Whether a relation holds both ways.</summary>
    internal bool IsSymmetric(string type) => Ontology.IsSymmetric(type);
}
