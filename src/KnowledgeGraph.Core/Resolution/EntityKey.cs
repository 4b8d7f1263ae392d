using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// What a decision means by an entity: what the documents call it, and where one name stands for several, which of them. Derived from content alone, so that
/// it means the same after a document was removed and read again.
/// </summary>
/// <param name="Id">The entity as the documents give it, before anything is merged or split.</param>
/// <param name="Part">A mark of one of several bearers of the name ("country SY", "document 1f…"); null, the default, for the whole or for the one most documents mean.</param>
public readonly record struct EntityKey(EntityId Id, string? Part = null)
{
    /// <summary>Id and part.</summary>
    public override string ToString() => Part is null ? Id.Value : $"{Id} {Part}";
}
