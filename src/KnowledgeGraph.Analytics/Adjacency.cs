namespace KnowledgeGraph.Analytics;

/// <summary>One direction of a <see cref="CompactGraph"/>: for each vertex its neighbours in ascending order, among equals in order of edges.</summary>
/// <param name="offsets">Where the neighbours of a vertex start; one more than there are vertices.</param>
/// <param name="neighbours">The neighbours, vertex after vertex.</param>
/// <param name="edges">The edge that leads to each neighbour.</param>
/// <param name="weights">The weight of each of them; null where all are 1.</param>
internal sealed class Adjacency(int[] offsets, int[] neighbours, int[] edges, double[]? weights)
{
    public int[] Offsets { get; } = offsets;

    public int[] Neighbours { get; } = neighbours;

    public int[] Edges { get; } = edges;

    public double[]? Weights { get; } = weights;

    public int Degree(int vertex) => Offsets[vertex + 1] - Offsets[vertex];

    public ReadOnlySpan<int> Of(int vertex) => Neighbours.AsSpan(Offsets[vertex], Degree(vertex));

    /// <summary>The same edges seen from their other ends; neighbours come out in ascending order.</summary>
    public Adjacency Transposed(CancellationToken cancellationToken = default)
    {
        var vertices = Offsets.Length - 1;
        var offsets = new int[vertices + 1];
        foreach (var neighbour in Neighbours) offsets[neighbour + 1]++;
        for (var v = 0; v < vertices; v++) offsets[v + 1] += offsets[v];
        cancellationToken.ThrowIfCancellationRequested();
        var next = offsets.AsSpan(0, vertices).ToArray();
        var neighbours = new int[Neighbours.Length];
        var edges = new int[Neighbours.Length];
        var weights = Weights is null ? null : new double[Neighbours.Length];
        for (var v = 0; v < vertices; v++)
        {
            if ((v & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            for (var i = Offsets[v]; i < Offsets[v + 1]; i++)
            {
                var place = next[Neighbours[i]]++;
                neighbours[place] = v;
                edges[place] = Edges[i];
                if (weights is not null) weights[place] = Weights![i];
            }
        }

        return new Adjacency(offsets, neighbours, edges, weights);
    }

    /// <summary>Parallel edges become one, which keeps the number of the first of them.</summary>
    public Adjacency Merged(ParallelEdges rule)
    {
        if (rule == ParallelEdges.Keep) return this;
        var offsets = new int[Offsets.Length];
        var (neighbours, edges) = (new int[Neighbours.Length], new int[Neighbours.Length]);
        var weights = Weights is null && rule != ParallelEdges.Sum ? null : new double[Neighbours.Length];
        var count = 0;
        for (var v = 0; v + 1 < Offsets.Length; v++)
        {
            for (var i = Offsets[v]; i < Offsets[v + 1]; i++)
            {
                var weight = Weights is null ? 1 : Weights[i];
                if (count > offsets[v] && neighbours[count - 1] == Neighbours[i])
                {
                    if (weights is not null) weights[count - 1] = Joined(rule, weights[count - 1], weight);
                    continue;
                }

                (neighbours[count], edges[count]) = (Neighbours[i], Edges[i]);
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
