namespace KnowledgeGraph.Analytics.Layout;

/// <summary>Where a vertex lies.</summary>
/// <param name="X">From -1, left, to 1.</param>
/// <param name="Y">From -1 to 1.</param>
public readonly record struct LayoutPoint(double X, double Y);
