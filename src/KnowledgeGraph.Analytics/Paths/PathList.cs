using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Paths;

/// <summary>The paths that a search found.</summary>
/// <param name="Paths">The paths, those with the fewest steps first, among equals by their vertices.</param>
/// <param name="IsComplete">Whether there are no others within <see cref="SimplePathOptions.MaxLength"/>.</param>
/// <param name="Note">Where it is not complete: which option stopped the search and how to mend it; else null.</param>
public sealed record PathList(ImmutableArray<GraphPath> Paths, bool IsComplete, string? Note);
