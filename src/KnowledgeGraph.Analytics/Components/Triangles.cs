using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Analytics.Components;

/// <summary>
/// Triangles and clustering. Direction, weights, parallel edges and self-loops do not count: two vertices are neighbours or not. A graph made with a typed query has the chosen types alone.
/// Sources: D. Watts, S. Strogatz, Collective Dynamics of Small-World Networks, 1998; T. Schank, D. Wagner, Finding, Counting and Listing All Triangles, 2005.
/// </summary>
public sealed class Triangles
{
    private readonly ImmutableArray<int> _degrees;

    private Triangles(ImmutableArray<long> counts, ImmutableArray<int> degrees)
    {
        Counts = counts;
        _degrees = degrees;
    }

    /// <summary>In how many triangles each vertex is, by vertex.</summary>
    public ImmutableArray<long> Counts { get; }

    /// <summary>How many triangles there are.</summary>
    public long Total => Counts.Sum() / 3;

    /// <summary>The share of pairs of neighbours that are neighbours themselves, 0 to 1, by vertex; 0 for a vertex with fewer than two.</summary>
    public ImmutableArray<double> Clustering => [.. Counts.Select((count, v) => _degrees[v] < 2 ? 0 : 2.0 * count / ((double)_degrees[v] * (_degrees[v] - 1)))];

    /// <summary>The mean of <see cref="Clustering"/>; 0 for the empty graph.</summary>
    public double AverageClustering => Counts.IsEmpty ? 0 : Clustering.Average();

    /// <summary>The share of chains of three vertices that are closed, 0 to 1; 0 where there is none.</summary>
    public double Transitivity => _degrees.Sum(d => (double)d * (d - 1)) is > 0 and var chains ? 2.0 * Counts.Sum() / chains : 0;

    /// <summary>Counts the triangles of a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="threads">At most so many threads; 0, the default, for one a core. The result does not depend on it.</param>
    /// <param name="cancellationToken">Stops the count.</param>
    /// <exception cref="ArgumentOutOfRangeException">threads is negative.</exception>
    public static Triangles Of(CompactGraph graph, int threads = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.AtLeast(threads, 0, nameof(threads));
        var neighbours = SimpleNeighbours.Of(graph, cancellationToken);
        var degrees = new int[neighbours.Count];
        for (var v = 0; v < degrees.Length; v++) degrees[v] = neighbours.Degree(v);
        var count = new TriangleCount(neighbours, cancellationToken).Run(threads, cancellationToken);
        return new Triangles(ImmutableCollectionsMarshal.AsImmutableArray(count), ImmutableCollectionsMarshal.AsImmutableArray(degrees));
    }
}
