using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics;

/// <summary>What the vertices and edges of a <see cref="CompactGraph"/> stand for.</summary>
/// <param name="graph">The graph.</param>
/// <param name="entities">The entity of each vertex.</param>
internal sealed class VertexMap(EntityGraph graph, ImmutableArray<Entity> entities)
{
    private readonly Lazy<Dictionary<EntityId, int>> _vertices = new(() => Index(entities));

    public EntityGraph Graph { get; } = graph;

    public ImmutableArray<Entity> Entities { get; } = entities;

    /// <summary>The relations; an edge has the number of its own.</summary>
    public RelationSet Relations => Graph.Relations;

    public bool TryFind(EntityId id, out int vertex) => _vertices.Value.TryGetValue(id, out vertex);

    private static Dictionary<EntityId, int> Index(ImmutableArray<Entity> entities)
    {
        var index = new Dictionary<EntityId, int>(entities.Length);
        for (var v = 0; v < entities.Length; v++) index.Add(entities[v].Id, v);
        return index;
    }
}
