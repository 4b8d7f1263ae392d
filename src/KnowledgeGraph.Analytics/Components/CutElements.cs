using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Components;

/// <summary>What the graph falls apart without.</summary>
/// <param name="Vertices">Articulation points in ascending order: vertices whose removal leaves more components.</param>
/// <param name="Edges">Numbers of bridges in ascending order: edges whose removal leaves more components.</param>
public sealed record CutElements(ImmutableArray<int> Vertices, ImmutableArray<int> Edges);
