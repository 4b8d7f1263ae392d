using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>
/// Katz centrality: how many walks end at a vertex, each step further counting less. Incoming edges count; in an undirected graph all. Weights multiply, parallel edges add up, a self-loop is
/// a step that stays. A graph made with a typed query counts the chosen types alone.
/// Source: L. Katz, A New Status Index Derived from Sociometric Analysis, 1953.
/// </summary>
public static class Katz
{
    /// <summary>The value of each vertex, by vertex.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Stops the iteration.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    /// <exception cref="NotConvergedException">The values grow or still change after the last iteration allowed: alpha is too great for this graph.</exception>
    public static ImmutableArray<double> Of(CompactGraph graph, KatzOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new();
        ArgumentNullException.ThrowIfNull(options.Iteration);
        Argument.Positive(options.Alpha, nameof(options.Alpha));
        Argument.Positive(options.Beta, nameof(options.Beta));
        var limits = options.Iteration.Checked();
        var (values, next) = (new double[graph.VertexCount], new double[graph.VertexCount]);
        for (var iteration = 1; ; iteration++)
        {
            EdgeSums.Fill(graph.Incoming, values, next, limits.Threads, cancellationToken);
            for (var v = 0; v < next.Length; v++) next[v] = options.Alpha * next[v] + options.Beta;
            var change = EdgeSums.Difference(next, values, limits.Threads, cancellationToken);
            (values, next) = (next, values);
            var length = EdgeSums.Length(values, limits.Threads, cancellationToken);
            if (double.IsFinite(length) && change < limits.Tolerance * Math.Max(1, length)) return Finished(values, options.Normalised ? length : 1);
            if (iteration == limits.MaxIterations || !double.IsFinite(length))
                throw new NotConvergedException("Katz centrality", iteration, change, FormattableString.Invariant($"Alpha, now {options.Alpha}, must be less than 1 divided by the greatest eigenvalue of the graph."));
        }
    }

    private static ImmutableArray<double> Finished(double[] values, double length)
    {
        if (length > 0) EdgeSums.Divide(values, length);
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }
}
