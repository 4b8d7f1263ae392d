using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Resolution;

/// <summary>One of the names of the documents that are one entity of the graph.</summary>
/// <param name="Key">What a decision by hand means it by.</param>
/// <param name="Name">The name that most documents use.</param>
/// <param name="Kind">Its kind in the documents.</param>
public sealed record EntityMemberName(EntityKey Key, string Name, EntityKind Kind);
