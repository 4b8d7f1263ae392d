using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Graphs;

/// <summary>An entity's part in an event.</summary>
/// <param name="Role">Its part.</param>
/// <param name="Entity">The entity.</param>
public readonly record struct EventParticipant(ArgumentRole Role, Entity Entity);
