using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Similarity;

/// <summary>
/// Which vertices are likely to be linked though they are not: Liben-Nowell and Kleinberg, "The link-prediction problem for social networks" (2007).
/// The graph is taken as undirected and simple: direction, weights, parallel edges and self-loops do not count, a neighbour is one whichever way the edge leads. What a query left out of the <see cref="CompactGraph"/> is not there.
/// </summary>
public static class LinkPrediction
{
    /// <summary>The measure's value for one pair, linked or not.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="first">A vertex.</param>
    /// <param name="second">Another vertex.</param>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentOutOfRangeException">A vertex is none of the graph; there is no such measure.</exception>
    /// <exception cref="ArgumentException">Both are the same vertex.</exception>
    public static double Score(CompactGraph graph, int first, int second, LinkMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.Vertex(graph, first, nameof(first));
        Argument.Vertex(graph, second, nameof(second));
        Argument.Defined(measure, nameof(measure));
        if (first == second) throw new ArgumentException("second must be another vertex than first.", nameof(second));
        return new Neighbourhoods(graph).Score(first, second, measure);
    }

    /// <summary>The unlinked pairs with a common neighbour that score highest.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Measure, number and threads; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The best pairs, highest score first, among equals by vertices.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static ImmutableArray<LinkScore> Find(CompactGraph graph, LinkPredictionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options = Checked(options);
        var neighbours = SimpleNeighbours.Of(graph, cancellationToken);
        var best = new BestPairs(options.Count);
        using var searches = new ThreadLocal<PairSearch>(() => new PairSearch(neighbours, options, cancellationToken), trackAllValues: true);
        Pieces.For(neighbours.Count, options.Threads, (from, to) => searches.Value!.Run(from, to), cancellationToken, size: 256);
        foreach (var search in searches.Values) best.AddAll(search.Best);
        return best.Sorted();
    }

    /// <summary>The vertices that one is not linked to though they have a common neighbour, those that score highest.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="vertex">The vertex.</param>
    /// <param name="options">Measure and number; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The best pairs with the vertex, highest score first, among equals by vertices.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The vertex is none of the graph; an option lies outside its range.</exception>
    public static ImmutableArray<LinkScore> Of(CompactGraph graph, int vertex, LinkPredictionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.Vertex(graph, vertex, nameof(vertex));
        options = Checked(options);
        var search = new PairSearch(SimpleNeighbours.Of(graph, cancellationToken), options, cancellationToken);
        search.RunAlone(vertex);
        return search.Best.Sorted();
    }

    private static LinkPredictionOptions Checked(LinkPredictionOptions? options)
    {
        options ??= new LinkPredictionOptions();
        Argument.Defined(options.Measure, nameof(options.Measure));
        Argument.InRange(options.Count, 1, 1_000_000, nameof(options.Count));
        Argument.AtLeast(options.Threads, 0, nameof(options.Threads));
        return options;
    }
}
