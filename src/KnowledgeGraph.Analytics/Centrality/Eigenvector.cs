using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>
/// Eigenvector centrality: a vertex is central where central vertices lead to it. Incoming edges count; in an undirected graph all. Weights multiply, parallel edges add up, a self-loop adds
/// a vertex's own value once. The values are those of the strongest component; others go to 0. The vector has the length 1.
/// The iteration adds half of the greatest eigenvalue (at least 1) to the matrix, so that it also stands still on graphs whose vertices fall into two sides, such as a star. A graph made with a typed query counts the chosen types alone.
/// Source: P. Bonacich, Power and Centrality, 1987.
/// </summary>
public static class Eigenvector
{
    /// <summary>The value of each vertex, by vertex. In a graph without edges all are alike.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Stops the iteration.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    /// <exception cref="NotConvergedException">The values still change after the last iteration allowed, as on a directed graph without cycles.</exception>
    public static ImmutableArray<double> Of(CompactGraph graph, IterationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options = (options ?? new()).Checked();
        if (graph.VertexCount == 0) return [];
        var (values, next) = (new double[graph.VertexCount], new double[graph.VertexCount]);
        Array.Fill(values, 1 / Math.Sqrt(values.Length));
        for (var iteration = 1; ; iteration++)
        {
            EdgeSums.Fill(graph.Incoming, values, next, options.Threads, cancellationToken);
            var shift = Math.Max(1, EdgeSums.Length(next, options.Threads, cancellationToken) / 2);
            for (var v = 0; v < next.Length; v++) next[v] += shift * values[v];
            EdgeSums.Divide(next, EdgeSums.Length(next, options.Threads, cancellationToken));
            var change = EdgeSums.Difference(next, values, options.Threads, cancellationToken);
            (values, next) = (next, values);
            if (change < options.Tolerance) return ImmutableCollectionsMarshal.AsImmutableArray(values);
            if (iteration == options.MaxIterations)
                throw new NotConvergedException("Eigenvector centrality", iteration, change, "Raise MaxIterations or Tolerance; on a directed graph without cycles take Katz or PageRank.");
        }
    }
}
