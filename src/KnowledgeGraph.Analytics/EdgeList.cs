namespace KnowledgeGraph.Analytics;

/// <summary>Edges as arrays, on their way into a <see cref="CompactGraph"/>.</summary>
/// <param name="Vertices">How many vertices there are.</param>
/// <param name="Sources">Where each edge starts.</param>
/// <param name="Targets">Where it ends.</param>
/// <param name="Weights">Its weight; null where all are 1.</param>
/// <param name="BothWays">Whether it leads back too; null where none does.</param>
/// <param name="Numbers">The number that it keeps, ascending; null where it is its place.</param>
internal sealed record EdgeList(int Vertices, int[] Sources, int[] Targets, double[]? Weights, bool[]? BothWays, int[]? Numbers)
{
    /// <summary>The edges by their targets, in their own order; sorted after two transpositions.</summary>
    public Adjacency ByTarget(CompactGraphOptions options, CancellationToken cancellationToken)
    {
        var (from, to) = options.Direction == EdgeDirection.Reversed ? (Targets, Sources) : (Sources, Targets);
        var undirected = options.Direction == EdgeDirection.Undirected;
        var offsets = Offsets(from, to, undirected, options.SelfLoops, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var arcs = offsets[Vertices];
        var next = offsets.AsSpan(0, Vertices).ToArray();
        var adjacency = new Adjacency(offsets, new int[arcs], new int[arcs], Weights is null ? null : new double[arcs]);
        for (var e = 0; e < from.Length; e++)
        {
            if ((e & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (from[e] == to[e] && !options.SelfLoops) continue;
            Place(adjacency, next, from[e], to[e], e);
            if (from[e] != to[e] && (undirected || BothWays?[e] == true)) Place(adjacency, next, to[e], from[e], e);
        }

        return adjacency;
    }

    private int[] Offsets(int[] from, int[] to, bool undirected, bool loops, CancellationToken cancellationToken)
    {
        var counts = new long[Vertices];
        for (var e = 0; e < from.Length; e++)
        {
            if ((e & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (from[e] == to[e])
            {
                if (loops) counts[to[e]]++;
                continue;
            }

            counts[to[e]]++;
            if (undirected || BothWays?[e] == true) counts[from[e]]++;
        }

        var offsets = new int[Vertices + 1];
        long sum = 0;
        for (var v = 0; v < Vertices; v++)
        {
            sum += counts[v];
            if (sum > Array.MaxLength) throw new ArgumentException($"The graph has more than {Array.MaxLength} edge ends; choose a smaller part of it.");
            offsets[v + 1] = (int)sum;
        }

        return offsets;
    }

    private void Place(Adjacency adjacency, int[] next, int from, int to, int edge)
    {
        var place = next[to]++;
        adjacency.Neighbours[place] = from;
        adjacency.Edges[place] = Numbers is null ? edge : Numbers[edge];
        if (Weights is not null) adjacency.Weights![place] = Weights[edge];
    }
}
