namespace KnowledgeGraph.Analytics;

/// <summary>
/// One direction of a <see cref="CompactGraph"/>: for each vertex its neighbours in ascending order, among equals in order of edges.
/// The other direction of a graph numbers its edges only when somebody asks: most algorithms look at neighbours alone, and 4 bytes an edge are saved.
/// </summary>
internal sealed class Adjacency
{
    private readonly Adjacency? _otherWay;
    private int[]? _edges;

    /// <param name="offsets">Where the neighbours of a vertex start; one more than there are vertices.</param>
    /// <param name="neighbours">The neighbours, vertex after vertex.</param>
    /// <param name="edges">The edge that leads to each neighbour.</param>
    /// <param name="weights">The weight of each of them; null where all are 1.</param>
    public Adjacency(int[] offsets, int[] neighbours, int[] edges, double[]? weights) => (Offsets, Neighbours, _edges, Weights) = (offsets, neighbours, edges, weights);

    private Adjacency(int[] offsets, int[] neighbours, Adjacency otherWay, double[]? weights) => (Offsets, Neighbours, _otherWay, Weights) = (offsets, neighbours, otherWay, weights);

    public int[] Offsets { get; }

    public int[] Neighbours { get; }

    /// <summary>The edge that leads to each neighbour.</summary>
    public int[] Edges => _edges ?? Numbered();

    public double[]? Weights { get; }

    public int Degree(int vertex) => Offsets[vertex + 1] - Offsets[vertex];

    public ReadOnlySpan<int> Of(int vertex) => Neighbours.AsSpan(Offsets[vertex], Degree(vertex));

    /// <summary>The same neighbours, all alike.</summary>
    public Adjacency WithoutWeights() => Weights is null ? this : _edges is { } edges ? new Adjacency(Offsets, Neighbours, edges, null) : new Adjacency(Offsets, Neighbours, _otherWay!, null);

    /// <summary>The same edges seen from their other ends; neighbours come out in ascending order.</summary>
    /// <param name="keepsThis">Whether this stays in memory too, so that edges can be numbered later.</param>
    /// <param name="cancellationToken">Stops the sorting.</param>
    public Adjacency Transposed(bool keepsThis, CancellationToken cancellationToken)
    {
        var vertices = Offsets.Length - 1;
        var offsets = new int[vertices + 1];
        foreach (var neighbour in Neighbours) offsets[neighbour + 1]++;
        for (var v = 0; v < vertices; v++) offsets[v + 1] += offsets[v];
        cancellationToken.ThrowIfCancellationRequested();
        var next = offsets.AsSpan(0, vertices).ToArray();
        var neighbours = new int[Neighbours.Length];
        var (edges, own) = keepsThis ? (null, null) : (new int[Neighbours.Length], Edges);
        var weights = Weights is null ? null : new double[Neighbours.Length];
        for (var v = 0; v < vertices; v++)
        {
            if ((v & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            for (var i = Offsets[v]; i < Offsets[v + 1]; i++)
            {
                var place = next[Neighbours[i]]++;
                neighbours[place] = v;
                if (edges is not null) edges[place] = own![i];
                if (weights is not null) weights[place] = Weights![i];
            }
        }

        return edges is null ? new Adjacency(offsets, neighbours, this, weights) : new Adjacency(offsets, neighbours, edges, weights);
    }

    /// <summary>Two threads that ask at once make the same array twice; either will do.</summary>
    private int[] Numbered() => _edges = _otherWay!.EdgesByNeighbour(Offsets);

    /// <summary>The edges in the order of the transposed rows.</summary>
    private int[] EdgesByNeighbour(int[] offsets)
    {
        var (next, edges, own) = (offsets.AsSpan(0, offsets.Length - 1).ToArray(), new int[Neighbours.Length], Edges);
        for (var i = 0; i < own.Length; i++) edges[next[Neighbours[i]]++] = own[i];
        return edges;
    }

    /// <summary>Parallel edges become one, which keeps the number of the first of them.</summary>
    public Adjacency Merged(ParallelEdges rule, CancellationToken cancellationToken)
    {
        if (rule == ParallelEdges.Keep) return this;
        var offsets = new int[Offsets.Length];
        var (neighbours, edges) = (new int[Neighbours.Length], new int[Neighbours.Length]);
        var weights = Weights is null && rule != ParallelEdges.Sum ? null : new double[Neighbours.Length];
        var (count, own) = (0, Edges);
        for (var v = 0; v + 1 < Offsets.Length; v++)
        {
            if ((v & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            for (var i = Offsets[v]; i < Offsets[v + 1]; i++)
            {
                var weight = Weights is null ? 1 : Weights[i];
                if (count > offsets[v] && neighbours[count - 1] == Neighbours[i])
                {
                    if (weights is not null) weights[count - 1] = Joined(rule, weights[count - 1], weight);
                    continue;
                }

                (neighbours[count], edges[count]) = (Neighbours[i], own[i]);
                if (weights is not null) weights[count] = weight;
                count++;
            }

            offsets[v + 1] = count;
        }

        return new Adjacency(offsets, neighbours[..count], edges[..count], weights?[..count]);
    }

    private static double Joined(ParallelEdges rule, double first, double second) => rule switch
    {
        ParallelEdges.Sum => first + second,
        ParallelEdges.Greatest => Math.Max(first, second),
        _ => Math.Min(first, second),
    };
}
