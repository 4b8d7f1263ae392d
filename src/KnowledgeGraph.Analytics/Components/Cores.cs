using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Analytics.Components;

/// <summary>
/// Cores: the k-core is what remains when vertices with fewer than k neighbours are taken away again and again. Direction, weights, parallel edges and self-loops do not count:
/// two vertices are neighbours or not. A graph made with a typed query has the chosen types alone. Source: V. Batagelj, M. Zaveršnik, An O(m) Algorithm for Cores Decomposition of Networks, 2003.
/// </summary>
public static class Cores
{
    /// <summary>The greatest k whose core holds each vertex, by vertex; 0 for a vertex without neighbours.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static ImmutableArray<int> Of(CompactGraph graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var neighbours = SimpleNeighbours.Of(graph, cancellationToken);
        var degrees = new int[neighbours.Count];
        for (var v = 0; v < degrees.Length; v++) degrees[v] = neighbours.Degree(v);
        var (starts, order, places) = Sorted(degrees);
        for (var i = 0; i < order.Length; i++)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            var v = order[i];
            foreach (var w in neighbours.Of(v))
            {
                if (degrees[w] <= degrees[v]) continue;
                var (first, place) = (starts[degrees[w]]++, places[w]);
                var other = order[first];
                (order[first], order[place]) = (w, other);
                (places[w], places[other]) = (first, place);
                degrees[w]--;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(degrees);
    }

    /// <summary>Vertices by degree, where each degree starts, and where each vertex stands.</summary>
    private static (int[] Starts, int[] Order, int[] Places) Sorted(int[] degrees)
    {
        var starts = new int[(degrees.Length == 0 ? 0 : degrees.Max()) + 2];
        foreach (var degree in degrees) starts[degree + 1]++;
        for (var d = 1; d < starts.Length; d++) starts[d] += starts[d - 1];
        var (next, order, places) = (starts.ToArray(), new int[degrees.Length], new int[degrees.Length]);
        for (var v = 0; v < degrees.Length; v++) order[places[v] = next[degrees[v]]++] = v;
        return (starts, order, places);
    }
}
