using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Graphs;

/// <summary>A name or alias of an entity in a store.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">The kind of the entity.</param>
public readonly record struct StoredName(string Name, EntityKind Kind);
