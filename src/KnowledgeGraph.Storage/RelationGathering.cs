using System.Collections.Frozen;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Storage;

/// <summary>Gathers relations out of several blocks into one graph: each entity, document and sentence is in it once.</summary>
/// <param name="commands">The connection's statements.</param>
internal sealed class RelationGathering(PreparedCommands commands)
{
    private readonly DocumentTable _documentTable = new(commands, new ContributionReader(commands));
    private readonly Dictionary<long, DocumentNode> _documents = [];
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly List<PlacedRelation> _relations = [];
    private readonly Dictionary<string, SentencePart> _sentences = new(StringComparer.Ordinal);
    private FrozenDictionary<string, FactVerdict>? _verdicts;

    /// <summary>The one object for an entity.</summary>
    public Entity Known(Entity entity)
    {
        if (_entities.TryGetValue(entity.Id.Value, out var known)) return known;
        _entities.Add(entity.Id.Value, entity);
        return entity;
    }

    /// <summary>The document of a row.</summary>
    /// <exception cref="InvalidDataException">The row is not what was written.</exception>
    public DocumentNode Document(long key)
    {
        if (!_documents.TryGetValue(key, out var document)) _documents[key] = document = _documentTable.Find(key)?.Document ?? throw new InvalidDataException($"row {key} is missing");
        return document;
    }

    /// <summary>A verdict.</summary>
    /// <exception cref="InvalidDataException">It is not there.</exception>
    public FactVerdict Verdict(string id)
    {
        _verdicts ??= new VerdictTable(commands).Read().ToFrozenDictionary(v => v.Id, StringComparer.Ordinal);
        return _verdicts.GetValueOrDefault(id) ?? throw new InvalidDataException($"the verdict {id} is missing");
    }

    /// <summary>Takes a relation.</summary>
    /// <param name="relation">The relation with its place.</param>
    /// <param name="sentences">The sentences of its evidence.</param>
    public void Add(PlacedRelation relation, IEnumerable<SentencePart> sentences)
    {
        _relations.Add(relation);
        foreach (var sentence in sentences) _sentences.TryAdd(sentence.Sentence.Id, sentence);
    }

    /// <summary>The graph of what was taken.</summary>
    public EntityGraph Graph(Ontology ontology) => EntityGraph.OfRelations(
        _relations.OrderBy(r => r.Place).Select(r => r.Relation), _sentences.Values.SelectMany(s => s.Mentions), _sentences.Values.SelectMany(s => s.Events), ontology);
}
