using System.Collections.Immutable;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Centrality;
using KnowledgeGraph.Analytics.Components;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>Computes what <c>kg rank</c> ranks by.</summary>
internal static class Ranking
{
    /// <summary>A figure a vertex.</summary>
    public static IReadOnlyList<double> Of(CompactGraph graph, RankMeasure measure, RankOptions options, CancellationToken cancellationToken) => measure switch
    {
        RankMeasure.PageRank => PageRank.Of(graph, PageRankOf(options), cancellationToken),
        RankMeasure.Degree => Numbers(Degree.Of(graph)),
        RankMeasure.InDegree => Numbers(Degree.Of(graph, DegreeKind.Incoming)),
        RankMeasure.OutDegree => Numbers(Degree.Of(graph, DegreeKind.Outgoing)),
        RankMeasure.Strength => Degree.Weighted(graph),
        RankMeasure.Hubs => Hits.Of(graph, null, cancellationToken).Hubs,
        RankMeasure.Authorities => Hits.Of(graph, null, cancellationToken).Authorities,
        RankMeasure.Eigenvector => Eigenvector.Of(graph, null, cancellationToken),
        RankMeasure.Katz => Katz.Of(graph, options.Alpha is { } alpha ? new KatzOptions { Alpha = alpha } : null, cancellationToken),
        RankMeasure.Closeness => Closeness.Of(graph, new DistanceOptions { UseWeights = options.WeightedPaths, Progress = options.Progress }, cancellationToken),
        RankMeasure.Harmonic => Closeness.Harmonic(graph, new DistanceOptions { UseWeights = options.WeightedPaths, Progress = options.Progress }, cancellationToken),
        RankMeasure.Betweenness => Betweenness.Of(graph, new BetweennessOptions { Samples = options.Samples, UseWeights = options.WeightedPaths, Progress = options.Progress }, cancellationToken),
        RankMeasure.Core => Numbers(Cores.Of(graph, cancellationToken)),
        RankMeasure.Triangles => [.. Triangles.Of(graph, 0, cancellationToken).Counts.Select(c => (double)c)],
        _ => Triangles.Of(graph, 0, cancellationToken).Clustering,
    };

    private static PageRankOptions PageRankOf(RankOptions options)
    {
        var chosen = new PageRankOptions { Personalisation = options.SeenFrom.Distinct().ToImmutableDictionary(v => v, _ => 1.0) };
        return options.Damping is { } damping ? chosen with { Damping = damping } : chosen;
    }

    private static double[] Numbers(ImmutableArray<int> values) => [.. values.Select(v => (double)v)];
}
