using System.Collections.Immutable;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Centrality;
using KnowledgeGraph.Analytics.Components;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>Computes what <c>kg rank</c> ranks by.</summary>
internal static class Ranking
{
    /// <param name="graph">The graph.</param>
    /// <param name="measure">What to compute.</param>
    /// <param name="seenFrom">For PageRank: the vertices that it is seen from; empty for all.</param>
    /// <param name="samples">For betweenness: how many vertices stand for all; null for all.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static IReadOnlyList<double> Of(CompactGraph graph, RankMeasure measure, IEnumerable<int> seenFrom, int? samples, CancellationToken cancellationToken) => measure switch
    {
        RankMeasure.PageRank => PageRank.Of(graph, new PageRankOptions { Personalisation = seenFrom.Distinct().ToImmutableDictionary(v => v, _ => 1.0) }, cancellationToken),
        RankMeasure.Degree => Numbers(Degree.Of(graph)),
        RankMeasure.InDegree => Numbers(Degree.Of(graph, DegreeKind.Incoming)),
        RankMeasure.OutDegree => Numbers(Degree.Of(graph, DegreeKind.Outgoing)),
        RankMeasure.Strength => Degree.Weighted(graph),
        RankMeasure.Hubs => Hits.Of(graph, null, cancellationToken).Hubs,
        RankMeasure.Authorities => Hits.Of(graph, null, cancellationToken).Authorities,
        RankMeasure.Eigenvector => Eigenvector.Of(graph, null, cancellationToken),
        RankMeasure.Closeness => Closeness.Of(graph, null, cancellationToken),
        RankMeasure.Harmonic => Closeness.Harmonic(graph, null, cancellationToken),
        RankMeasure.Betweenness => Betweenness.Of(graph, new BetweennessOptions { Samples = samples }, cancellationToken),
        RankMeasure.Core => Numbers(Cores.Of(graph, cancellationToken)),
        RankMeasure.Triangles => [.. Triangles.Of(graph, 0, cancellationToken).Counts.Select(c => (double)c)],
        _ => Triangles.Of(graph, 0, cancellationToken).Clustering,
    };

    private static double[] Numbers(ImmutableArray<int> values) => [.. values.Select(v => (double)v)];
}
