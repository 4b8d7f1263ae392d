using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>
/// Betweenness: the share of shortest paths between other vertices that lead through a vertex. Paths follow direction; in an undirected graph a pair counts once. Parallel edges are one way
/// (with weights the shortest of them), self-loops count nothing. A graph made with a typed query has the chosen types alone as ways.
/// Sources: U. Brandes, A Faster Algorithm for Betweenness Centrality, 2001; for samples U. Brandes, C. Pich, Centrality Estimation in Large Networks, 2007.
/// </summary>
public static class Betweenness
{
    /// <summary>Pieces of the work; fixed, so that sums do not depend on the number of threads.</summary>
    private const int Lanes = 16;

    /// <summary>The value of each vertex, by vertex.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Stops the searches.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range; a length is 0.</exception>
    public static ImmutableArray<double> Of(CompactGraph graph, BetweennessOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new();
        Argument.AtLeast(options.Threads, 0, nameof(options.Threads));
        if (options.Samples is { } samples) Argument.AtLeast(samples, 1, nameof(options.Samples));
        var weighted = options.UseWeights && graph.IsWeighted;
        if (weighted) Argument.PositiveLengths(graph, nameof(options.UseWeights));
        var sources = Sources(graph.VertexCount, options);
        var adjacency = graph.Outgoing.Merged(ParallelEdges.Least, cancellationToken);
        var (lanes, searches) = (new double[Lanes][], new SearchCount(sources.Length, options.Progress));
        Pieces.For(Lanes, options.Threads, (lane, _) =>
        {
            if (lane >= sources.Length) return;
            PathCount count = weighted ? new LengthPathCount(adjacency) : new StepPathCount(adjacency);
            for (var i = lane; i < sources.Length; i += Lanes)
            {
                count.AddFrom(sources[i], cancellationToken);
                searches.Add();
            }

            lanes[lane] = count.Sums;
        }, cancellationToken, 1);
        return Finished(lanes, graph, options, sources.Length);
    }

    private static ImmutableArray<double> Finished(double[]?[] lanes, CompactGraph graph, BetweennessOptions options, int sources)
    {
        double count = graph.VertexCount;
        var scale = options.Normalised ? (count > 2 ? 1 / ((count - 1) * (count - 2)) : 1) : graph.IsDirected ? 1 : 0.5;
        if (sources > 0) scale *= count / sources;
        var values = new double[graph.VertexCount];
        foreach (var lane in lanes.OfType<double[]>())
            for (var v = 0; v < values.Length; v++) values[v] += lane[v];
        for (var v = 0; v < values.Length; v++) values[v] *= scale;
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    /// <summary>All vertices, or the first of a seeded shuffle in ascending order.</summary>
    private static int[] Sources(int count, BetweennessOptions options)
    {
        var vertices = Enumerable.Range(0, count).ToArray();
        if (options.Samples is not { } samples || samples >= count) return vertices;
        new Random(options.Seed).Shuffle(vertices);
        var chosen = vertices[..samples];
        Array.Sort(chosen);
        return chosen;
    }
}
