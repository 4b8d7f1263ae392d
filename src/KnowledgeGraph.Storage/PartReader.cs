using System.Collections.Immutable;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Storage;

/// <summary>Reads the part of a graph that concerns some entities. All of it happens in one view of the graph, which the connection holds.</summary>
/// <param name="commands">The connection's statements.</param>
/// <param name="largestShare">The part needs at most this share of the documents, 0 to 1.</param>
internal sealed class PartReader(PreparedCommands commands, double largestShare)
{
    /// <summary>At most so many documents; and words that more names than that hold are no name.</summary>
    private const int MostDocuments = 2_000, MostNames = 200;
    private const int FewestDigits = 6;

    private readonly ContributionReader _reader = new(commands);
    private readonly DocumentTable _documents = new(commands);

    /// <summary>The part; null where the whole graph is needed.</summary>
    public EntityGraph? Read(IEnumerable<string> names, Ontology? ontology, CancellationToken cancellationToken)
    {
        if (new KeptNames(commands).Read() is not { } resolution) return null;
        var entities = new HashSet<EntityId>();
        foreach (var name in names)
        {
            var found = Entities(name, resolution);
            if (found.Count == 0) return null;
            entities.UnionWith(found);
        }

        var documents = entities.SelectMany(id => resolution.KeysOf(id)).Select(k => k.Id).Distinct().SelectMany(DocumentsOf).Distinct().ToList();
        if (documents.Count > Math.Min(MostDocuments, largestShare * (commands.Number("SELECT count(*) FROM document") ?? 0))) return null;
        var verdicts = new VerdictFilter(new VerdictTable(commands).Read(), new GraphLoadOptions { Ontology = ontology ?? Ontology.Default });
        var read = new List<Contribution>();
        foreach (var key in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            read.Add(verdicts.Apply(_reader.Read(_documents.Read(key), key)));
        }

        read.Sort((a, b) => string.CompareOrdinal(a.Document.Id, b.Document.Id));
        return EntityGraph.Part(read, Shares(read, resolution, cancellationToken), resolution, ontology);
    }

    /// <summary>What all documents give to the entities that these name.</summary>
    private List<(string, EntityShare)> Shares(List<Contribution> documents, EntityResolution resolution, CancellationToken cancellationToken)
    {
        var shares = new List<(string, EntityShare)>();
        foreach (var id in documents.SelectMany(d => d.Entities.Select(e => resolution.Of(e.Id, d.Document.Id))).Distinct().SelectMany(id => resolution.KeysOf(id)).Select(k => k.Id).Distinct())
        {
            cancellationToken.ThrowIfCancellationRequested();
            shares.AddRange(_reader.SharesOf(id));
        }

        return shares;
    }

    /// <summary>The entities that go by a name or by the beginning of an id; where no name is quite this, those with all its words, as <see cref="EntityGraph.FindEntities"/> has it.</summary>
    private HashSet<EntityId> Entities(string name, EntityResolution resolution)
    {
        var found = WithId(name, resolution);
        var key = NameKey.Of(name);
        if (key.Length == 0) return found;
        var exact = WithKey(key, resolution);
        if (exact.Count == 0)
        {
            var words = key.Split(' ');
            var keys = commands.Rows("SELECT DISTINCT name_key FROM entity_name", r => r.GetString(0)).Where(k => words.All(k.Split(' ').Contains)).Take(MostNames + 1).ToList();
            if (keys.Count > MostNames) return [];
            exact = [.. keys.SelectMany(k => WithKey(k, resolution))];
        }

        found.UnionWith(exact);
        return found;
    }

    private HashSet<EntityId> WithKey(string key, EntityResolution resolution) =>
    [
        .. commands.Rows(
            """
            SELECT DISTINCT e.id, d.id FROM entity_name n JOIN entity e ON e.entity_key = n.entity_key JOIN document d ON d.document_key = n.document_key
            WHERE n.name_key = $1
            """,
            r => resolution.Of(new EntityId(r.GetString(0)), r.GetString(1)), key),
    ];

    private HashSet<EntityId> WithId(string name, EntityResolution resolution)
    {
        if (name.Length < FewestDigits || !name.All(char.IsAsciiHexDigit)) return [];
        var digits = name.ToLowerInvariant();
        var own = commands.Rows("SELECT id FROM entity WHERE id >= $1 AND id < $2", r => new EntityId(r.GetString(0)), digits, digits + "g");
        return [.. own, .. resolution.Splits.SelectMany(s => s.Parts).Select(p => p.Id).Where(id => id.Value.StartsWith(digits, StringComparison.Ordinal))];
    }

    private List<long> DocumentsOf(EntityId id) => commands.Rows(
        "SELECT s.document_key FROM entity e JOIN entity_share s ON s.entity_key = e.entity_key WHERE e.id = $1", r => r.GetInt64(0), id.Value);
}
