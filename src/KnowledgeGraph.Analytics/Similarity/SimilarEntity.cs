using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Similarity;

/// <summary>A vertex that is like another.</summary>
/// <param name="Vertex">The vertex.</param>
/// <param name="Score">The share of their ties that both have, above 0 to 1.</param>
/// <param name="SharedNeighbours">The neighbours that both are tied to in the same way, ascending.</param>
public sealed record SimilarEntity(int Vertex, double Score, ImmutableArray<int> SharedNeighbours);
