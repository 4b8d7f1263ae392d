using System.Collections.Immutable;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>What a measure needs to know; each looks at its own.</summary>
/// <param name="SeenFrom">For PageRank: the vertices that it is seen from; empty for all.</param>
/// <param name="Damping">For PageRank: how likely the walk goes on, 0 to 1 (1 excluded); null for the default.</param>
/// <param name="Alpha">For Katz: how much a step further away counts; null for the default.</param>
/// <param name="Samples">For betweenness: how many vertices stand for all; null for all.</param>
/// <param name="WeightedPaths">For closeness, harmonic centrality and betweenness: whether weights are lengths.</param>
/// <param name="Progress">Told how far those are that search from every entity.</param>
internal sealed record RankOptions(ImmutableArray<int> SeenFrom, double? Damping, double? Alpha, int? Samples, bool WeightedPaths, IProgress<double>? Progress = null);
