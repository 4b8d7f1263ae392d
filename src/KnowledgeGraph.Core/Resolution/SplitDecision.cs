using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>Why one name of the documents is several entities of the graph.</summary>
/// <param name="Id">The entity that the name would be.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">What contradicts, in words for a reader.</param>
/// <param name="Parts">The entities; that of the most documents first.</param>
/// <param name="IsByHand">Whether somebody decided it; else a contradiction.</param>
public sealed record SplitDecision(EntityId Id, string Name, EntityKind Kind, string Reason, ImmutableArray<SplitPart> Parts, bool IsByHand);
