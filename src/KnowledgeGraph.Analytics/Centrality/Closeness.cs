using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>
/// How near a vertex is to the others. Direction counts: distances run along edges to the vertex (or from it, <see cref="DistanceOptions.Outward"/>); in an undirected graph both ways.
/// Weights are lengths where <see cref="DistanceOptions.UseWeights"/> says so, else every edge is 1 long. Of parallel edges the shortest counts, self-loops count nothing.
/// A graph made with a typed query has the chosen types alone as ways. Takes one search a vertex: time grows with vertices times edges.
/// </summary>
public static class Closeness
{
    /// <summary>
    /// Closeness, 0 to 1 (without weights), by vertex: how many others reach it, divided by the sum of their distances, times their share of all other vertices; 0 where none does.
    /// Source: S. Wasserman, K. Faust, Social Network Analysis, 1994, formula for graphs that are not connected.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Stops the searches.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static ImmutableArray<double> Of(CompactGraph graph, DistanceOptions? options = null, CancellationToken cancellationToken = default) => Each(graph, options, (search, _, count) =>
    {
        var sum = 0.0;
        foreach (var v in search.Reached) sum += search.DistanceTo(v);
        var others = search.Reached.Length - 1.0;
        return sum > 0 ? others / sum * (others / (count - 1)) : 0;
    }, cancellationToken);

    /// <summary>
    /// Harmonic centrality, by vertex: the sum of 1 divided by each distance; others that do not reach it (or lie at distance 0) add nothing. Divide by the number of other vertices for 0 to 1.
    /// Source: P. Boldi, S. Vigna, Axioms for Centrality, 2014.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Stops the searches.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static ImmutableArray<double> Harmonic(CompactGraph graph, DistanceOptions? options = null, CancellationToken cancellationToken = default) => Each(graph, options, (search, _, _) =>
    {
        var sum = 0.0;
        foreach (var v in search.Reached)
            if (search.DistanceTo(v) > 0) sum += 1 / search.DistanceTo(v);
        return sum;
    }, cancellationToken);

    private static ImmutableArray<double> Each(CompactGraph graph, DistanceOptions? options, Func<DistanceSearch, int, int, double> score, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new();
        Argument.AtLeast(options.Threads, 0, nameof(options.Threads));
        var adjacency = (options.Outward ? graph.Outgoing : graph.Incoming).Merged(ParallelEdges.Least, cancellationToken);
        var weighted = options.UseWeights && graph.IsWeighted;
        var scores = new double[graph.VertexCount];
        var searches = new SearchCount(scores.Length, options.Progress);
        Pieces.For(scores.Length, options.Threads, (from, to) =>
        {
            var search = new DistanceSearch(adjacency, weighted);
            for (var v = from; v < to; v++)
            {
                search.From(v, cancellationToken);
                scores[v] = score(search, v, scores.Length);
                searches.Add();
            }
        }, cancellationToken, Math.Max(1, scores.Length / 64));
        return ImmutableCollectionsMarshal.AsImmutableArray(scores);
    }
}
