using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>Gives entities to the documents that speak of them.</summary>
internal sealed class EntityShares
{
    private readonly Dictionary<string, RawNode> _entities;
    private readonly Dictionary<(EntityId Entity, string Document), int> _mentions = [];
    private readonly Dictionary<EntityId, string> _first = [];
    private readonly Dictionary<EntityId, NamesInDocuments> _names = [];
    private readonly Dictionary<EntityId, int> _sums = [];

    /// <summary>An entity that no document speaks of goes to the first one.</summary>
    public EntityShares(Dictionary<string, RawNode> entities, Dictionary<string, DocumentAssembly> documents)
    {
        _entities = entities;
        foreach (var (id, document) in documents.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            foreach (var mention in document.Mentions)
            {
                _mentions[(mention.Entity, id)] = _mentions.GetValueOrDefault((mention.Entity, id)) + 1;
                _sums[mention.Entity] = _sums.GetValueOrDefault(mention.Entity) + 1;
                if (!_names.TryGetValue(mention.Entity, out var names)) _names.Add(mention.Entity, names = new NamesInDocuments());
                names.Add(mention.Text, id);
            }

            foreach (var entity in document.Entities) _first.TryAdd(entity, id);
        }

        if (documents.Count == 0) return;
        var home = documents.MinBy(d => d.Key, StringComparer.Ordinal);
        foreach (var id in entities.Keys.Select(k => new EntityId(k)).Where(id => _first.TryAdd(id, home.Key))) home.Value.Entities.Add(id);
    }

    /// <summary>What a document gives to an entity. Mentions that the file counts and does not hold are those of its first document.</summary>
    public EntityShare Of(EntityId id, string document)
    {
        var p = _entities[id.Value].Properties;
        var labels = _entities[id.Value].Labels;
        var kind = labels.Select(l => Enum.TryParse<EntityKind>(l, out var known) ? known : (EntityKind?)null).FirstOrDefault(k => k is not null)
            ?? throw new FormatException($"the entity {id} has no kind among its labels");
        var mentions = _mentions.GetValueOrDefault((id, document));
        if (_first[id] == document) mentions += Math.Max(0, p.Number("mentionCount") - _sums.GetValueOrDefault(id));
        var place = p.TextOrNull("placeType") is null ? null
            : new PlaceDetail(p.Enum<PlaceType>("placeType"), p.TextOrNull("countryCode"), p.RealOrNull("latitude"), p.RealOrNull("longitude"))
            {
                Within = [.. p.TextsOrNone("within")],
                Candidates = [.. p.TextsOrNone("candidates")],
            };
        return new EntityShare(id, kind, p.Text("name"), p.Flag("named"), [.. p.Texts("aliases").Where(a => !_names.TryGetValue(id, out var names) || names.May(a, document))], p.Texts("roles"), mentions, place)
        {
            Time = TimeOf(p),
            Types = [.. p.TextsOrNone("types")],
            Ids = [.. p.TextsOrNone("ids")],
        };
    }

    /// <summary>The time of an event or a happening; null where it has none.</summary>
    public static TimeInterval? TimeOf(JsonRecord p) => p.TextOrNull("granularity") is null
        ? null
        : new TimeInterval(p.Day("start"), p.Day("end"), p.Enum<TimeGranularity>("granularity"), p.Text("dateText")) { Recurrence = p.TextOrNull("recurrence") };
}
