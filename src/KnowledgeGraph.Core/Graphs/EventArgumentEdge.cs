using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Graphs;

/// <summary>AGENT, TARGET, OCCURRED_IN or USED: an entity's part in an event.</summary>
/// <param name="Role">Its part; never <see cref="ArgumentRole.Time"/>.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Start">Offset of the argument's words in the original text.</param>
/// <param name="End">Offset behind them.</param>
public readonly record struct EventArgumentEdge(ArgumentRole Role, EntityId Entity, int Start, int End);
