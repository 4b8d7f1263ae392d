using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics.Change;

/// <summary>A relation whose evidence or dates are others.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
public sealed record RelationChange(Relation Before, Relation After);
