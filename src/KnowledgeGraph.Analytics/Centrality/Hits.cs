using System.Runtime.InteropServices;

namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>
/// Hubs and authorities: a good hub points at good authorities, a good authority is pointed at by good hubs. Direction counts; in an undirected graph both are the same.
/// Weights multiply, parallel edges add up, a self-loop lets a vertex point at itself. A graph made with a typed query counts the chosen types alone.
/// Source: J. Kleinberg, Authoritative Sources in a Hyperlinked Environment, 1999.
/// </summary>
public static class Hits
{
    /// <summary>Hubs and authorities; all 0 in a graph without edges (or whose weights are all 0).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Stops the iteration.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    /// <exception cref="NotConvergedException">The values still change after the last iteration allowed.</exception>
    public static HitsScores Of(CompactGraph graph, IterationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options = (options ?? new()).Checked();
        var (hubs, authorities, before) = (new double[graph.VertexCount], new double[graph.VertexCount], new double[graph.VertexCount]);
        Array.Fill(hubs, 1.0 / Math.Max(1, graph.VertexCount));
        for (var iteration = 1; ; iteration++)
        {
            hubs.CopyTo(before, 0);
            EdgeSums.Fill(graph.Incoming, hubs, authorities, options.Threads, cancellationToken);
            if (!Scale(authorities)) return new HitsScores([.. authorities], [.. authorities]);
            EdgeSums.Fill(graph.Outgoing, authorities, hubs, options.Threads, cancellationToken);
            Scale(hubs);
            var change = EdgeSums.Difference(hubs, before, options.Threads, cancellationToken);
            if (change < options.Tolerance) return new HitsScores(ImmutableCollectionsMarshal.AsImmutableArray(hubs), ImmutableCollectionsMarshal.AsImmutableArray(authorities));
            if (iteration == options.MaxIterations) throw new NotConvergedException("HITS", iteration, change, "Raise MaxIterations or Tolerance.");
        }
    }

    /// <summary>Makes the sum 1.</summary>
    private static bool Scale(double[] values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        if (!(sum > 0)) return false;
        EdgeSums.Divide(values, sum);
        return true;
    }
}
