using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics.Change;

/// <summary>An entity of which something else is known.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
public sealed record EntityChange(Entity Before, Entity After);
