using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>Whom the documents tell of in one breath with an entity.</summary>
internal interface IEntitySurroundings
{
    /// <summary>Named entities in the same or a neighbouring sentence; of an entity of very many documents, in some of them.</summary>
    IReadOnlySet<EntityId> CompanionsOf(EntityProfile entity);
}
