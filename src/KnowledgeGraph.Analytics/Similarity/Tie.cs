namespace KnowledgeGraph.Analytics.Similarity;

/// <summary>How a vertex is tied to another.</summary>
/// <param name="Neighbour">The other.</param>
/// <param name="Outgoing">Whether the edge leads there.</param>
/// <param name="Type">The relation's type; null where types do not count.</param>
internal readonly record struct Tie(int Neighbour, bool Outgoing, string? Type);
