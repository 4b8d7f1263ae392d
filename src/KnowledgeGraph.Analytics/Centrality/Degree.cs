using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>
/// Degree: how many edges a vertex has, or the sum of their weights (strength). Parallel edges count each. A self-loop counts twice in an undirected graph and in
/// <see cref="DegreeKind.Total"/>, once in each direction. A graph made with a typed query counts the chosen types alone.
/// </summary>
public static class Degree
{
    /// <summary>How many edges each vertex has, by vertex.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="kind">Which edges count; the default is both directions.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static ImmutableArray<int> Of(CompactGraph graph, DegreeKind kind = DegreeKind.Total)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.Defined(kind, nameof(kind));
        var degrees = new int[graph.VertexCount];
        for (var v = 0; v < degrees.Length; v++)
        {
            degrees[v] = graph.IsDirected
                ? (kind == DegreeKind.Incoming ? 0 : graph.Outgoing.Degree(v)) + (kind == DegreeKind.Outgoing ? 0 : graph.Incoming.Degree(v))
                : graph.Outgoing.Degree(v) + Loops(graph, v);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(degrees);
    }

    /// <summary>The sum of the weights of each vertex's edges, by vertex; without weights their number.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="kind">Which edges count; the default is both directions.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static ImmutableArray<double> Weighted(CompactGraph graph, DegreeKind kind = DegreeKind.Total)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.Defined(kind, nameof(kind));
        if (!graph.IsWeighted) return [.. Of(graph, kind).Select(d => (double)d)];
        var sums = new double[graph.VertexCount];
        for (var v = 0; v < sums.Length; v++)
        {
            sums[v] = graph.IsDirected
                ? (kind == DegreeKind.Incoming ? 0 : Sum(graph.OutWeights(v))) + (kind == DegreeKind.Outgoing ? 0 : Sum(graph.InWeights(v)))
                : Sum(graph.OutWeights(v)) + LoopWeights(graph, v);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sums);
    }

    private static double Sum(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights) sum += weight;
        return sum;
    }

    private static int Loops(CompactGraph graph, int vertex) => graph.Successors(vertex).Count(vertex);

    private static double LoopWeights(CompactGraph graph, int vertex)
    {
        var (sum, neighbours, weights) = (0.0, graph.Outgoing.Offsets[vertex], graph.Outgoing.Weights!);
        for (var i = neighbours; i < graph.Outgoing.Offsets[vertex + 1]; i++)
            if (graph.Outgoing.Neighbours[i] == vertex) sum += weights[i];
        return sum;
    }
}
