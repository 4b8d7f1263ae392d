using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Motifs;

/// <summary>
/// How often each of the sixteen triads occurs: Batagelj and Mrvar, "A subquadratic triad census algorithm for large sparse networks", Social Networks 23 (2001).
/// The graph is taken as simple: parallel edges of one direction are one, self-loops and weights do not count; an edge of an undirected graph and a symmetric relation are mutual ties. What a query left out of the <see cref="CompactGraph"/> is not there.
/// </summary>
/// <param name="Counts">The numbers, in the order of <see cref="TriadType"/>; they add up to n (n - 1) (n - 2) / 6.</param>
public sealed record TriadCensus(ImmutableArray<long> Counts)
{
    /// <summary>How often a triad occurs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such triad.</exception>
    public long this[TriadType type]
    {
        get
        {
            Argument.Defined(type, nameof(type));
            return Counts[(int)type];
        }
    }

    /// <summary>Counts the triads of a graph.</summary>
    /// <param name="graph">The graph; with fewer than three vertices all numbers are 0.</param>
    /// <param name="threads">At most so many threads; 0 for one a core. The result does not depend on it.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threads are less than 0.</exception>
    /// <exception cref="OverflowException">The graph has more triads than 2^63, which takes about 3.8 million vertices.</exception>
    public static TriadCensus Of(CompactGraph graph, int threads = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.AtLeast(threads, 0, nameof(threads));
        Int128 n = graph.VertexCount;
        var all = checked((long)(n * (n - 1) * (n - 2) / 6));
        var counter = new TriadCounter(graph, cancellationToken);
        var sums = new long[16];
        var gate = new Lock();
        Pieces.For(graph.VertexCount, threads, (from, to) =>
        {
            var counts = new long[16];
            for (var v = from; v < to; v++) counter.Count(v, counts);
            lock (gate)
                for (var t = 0; t < counts.Length; t++) sums[t] += counts[t];
        }, cancellationToken, size: 64);
        sums[(int)TriadType.T003] = all - sums.Sum();
        return new TriadCensus([.. sums]);
    }
}
