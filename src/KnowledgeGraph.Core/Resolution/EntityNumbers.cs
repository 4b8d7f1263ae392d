using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>Finds the entity that a decision by hand means.</summary>
internal sealed class EntityNumbers
{
    private readonly Dictionary<EntityId, int> _byId;
    private readonly Dictionary<EntityKey, int> _byMark = [];

    public EntityNumbers(IReadOnlyList<EntityProfile> entities)
    {
        _byId = new(entities.Count);
        for (var i = 0; i < entities.Count; i++)
        {
            _byId[entities[i].Id] = i;
            foreach (var mark in entities[i].Marks) _byMark[new(entities[i].Key.Id, mark)] = i;
        }
    }

    public IReadOnlyDictionary<EntityId, int> ById => _byId;

    /// <summary>The bearer of the mark, where the name has several; else the one that goes by the name. Null where the graph has none.</summary>
    public int? Of(EntityKey key) => _byMark.TryGetValue(key, out var part) ? part : _byId.TryGetValue(key.Id, out var whole) ? whole : null;
}
