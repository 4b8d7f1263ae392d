using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Paths;

/// <summary>A way through a graph that visits no vertex twice.</summary>
/// <param name="Vertices">The vertices in order; one more than there are steps.</param>
/// <param name="Steps">The steps; empty where source and target are the same.</param>
/// <param name="Length">Sum of the steps' lengths.</param>
public sealed record GraphPath(ImmutableArray<int> Vertices, ImmutableArray<PathStep> Steps, double Length);
