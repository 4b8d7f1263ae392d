using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>
/// PageRank: how often a walk that follows edges at random comes by a vertex. Ranks sum to 1. From a vertex without a way out the walk starts anew, so that no rank is lost.
/// Direction counts; in an undirected graph the walk goes both ways. Of parallel edges each is followed; a self-loop leads back to its vertex. With weights an edge is followed in proportion
/// to its weight, and a vertex all of whose outgoing weights are 0 counts as one without a way out. A graph made with a typed query lets the walk follow the chosen types alone.
/// Source: L. Page, S. Brin, R. Motwani, T. Winograd, The PageRank Citation Ranking, 1999; A. Langville, C. Meyer, A Survey of Eigenvector Methods for Web Information Retrieval, 2005.
/// </summary>
public static class PageRank
{
    /// <summary>The rank of each vertex, by vertex; empty for the empty graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Stops the iteration.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    /// <exception cref="NotConvergedException">The ranks still change after the last iteration allowed.</exception>
    public static ImmutableArray<double> Of(CompactGraph graph, PageRankOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new PageRankOptions();
        Check(options);
        if (graph.VertexCount == 0) return [];
        var walk = new RandomWalk(graph, options);
        for (var iteration = 1; ; iteration++)
        {
            var change = walk.Step(cancellationToken);
            if (change < options.Tolerance) return ImmutableCollectionsMarshal.AsImmutableArray(walk.Ranks);
            if (iteration == options.MaxIterations)
                throw new NotConvergedException("PageRank", iteration, change, "Raise MaxIterations or Tolerance, or lower Damping.");
        }
    }

    private static void Check(PageRankOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.Personalisation);
        Argument.InRange(options.Damping, 0, 1, nameof(options.Damping));
        if (options.Damping == 1) throw Argument.OutOfRange(nameof(options.Damping), 1.0, "Damping must be less than 1.");
        Argument.Positive(options.Tolerance, nameof(options.Tolerance));
        Argument.AtLeast(options.MaxIterations, 1, nameof(options.MaxIterations));
        Argument.AtLeast(options.Threads, 0, nameof(options.Threads));
    }
}
