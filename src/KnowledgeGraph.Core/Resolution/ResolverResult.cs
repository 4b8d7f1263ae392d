using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>What the resolver found.</summary>
/// <param name="Merges">The merges by name kept, then name absorbed.</param>
/// <param name="Unapplied">Decisions by hand of which an entity is not there, or that others contradict.</param>
/// <param name="Comparisons">How many pairs of names were compared.</param>
internal sealed record ResolverResult(ImmutableArray<MergeDecision> Merges, ImmutableArray<HandDecision> Unapplied, long Comparisons);
