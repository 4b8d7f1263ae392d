namespace KnowledgeGraph.Graphs;

/// <summary>A figure that an analysis gave to an entity.</summary>
/// <param name="Measure">What was measured, for example <c>pagerank</c> or <c>community</c>.</param>
/// <param name="Entity">The entity's id.</param>
/// <param name="Value">The figure; finite.</param>
public sealed record EntityScore(string Measure, EntityId Entity, double Value);
