using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>What <see cref="Hits"/> gives.</summary>
/// <param name="Hubs">How well a vertex points, by vertex; they sum to 1.</param>
/// <param name="Authorities">How well it is pointed at, by vertex; they sum to 1.</param>
public sealed record HitsScores(ImmutableArray<double> Hubs, ImmutableArray<double> Authorities);
