using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>What a merged entity is in the graph.</summary>
internal sealed record ResolvedName(EntityId Id, EntityKind Kind, string Name, bool IsNamed);
