using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics;

/// <summary>Where entities stand in the list of a graph. Open addressing over the identity of the objects, which costs a tenth of hashing ids.</summary>
internal sealed class EntityPlaces
{
    private readonly ImmutableArray<Entity> _entities;
    private readonly int[] _slots;
    private readonly int _mask;

    public EntityPlaces(ImmutableArray<Entity> entities)
    {
        _entities = entities;
        _mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entities.Length * 2L)) - 1;
        _slots = new int[_mask + 1];
        for (var place = 0; place < entities.Length; place++)
        {
            var slot = Slot(entities[place]);
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = place + 1;
        }
    }

    /// <summary>The place of an entity of the graph; the graph holds one object an entity.</summary>
    public int Of(Entity entity)
    {
        for (var slot = Slot(entity); _slots[slot] != 0; slot = (slot + 1) & _mask)
            if (ReferenceEquals(_entities[_slots[slot] - 1], entity)) return _slots[slot] - 1;
        throw new InvalidOperationException($"The relations of the graph name the entity {entity.Id}, which the graph does not hold.");
    }

    private int Slot(Entity entity) => (int)((uint)RuntimeHelpers.GetHashCode(entity) * 2654435769u >> 4) & _mask;
}
