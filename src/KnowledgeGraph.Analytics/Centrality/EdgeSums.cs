namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>Sums over the neighbours of every vertex: the product of the matrix of a graph and a vector.</summary>
internal static class EdgeSums
{
    /// <summary>For each vertex the sum of the values at its neighbours, times the weights where there are any.</summary>
    public static void Fill(Adjacency adjacency, double[] values, double[] sums, int threads, CancellationToken cancellationToken) =>
        Pieces.For(sums.Length, threads, (from, to) =>
        {
            for (var v = from; v < to; v++) sums[v] = At(adjacency, values, v);
        }, cancellationToken);

    /// <summary>The sum at one vertex, in the order of its neighbours.</summary>
    public static double At(Adjacency adjacency, double[] values, int vertex)
    {
        var neighbours = adjacency.Of(vertex);
        var sum = 0.0;
        if (adjacency.Weights is null)
        {
            foreach (var neighbour in neighbours) sum += values[neighbour];
            return sum;
        }

        var weights = adjacency.Weights.AsSpan(adjacency.Offsets[vertex], neighbours.Length);
        for (var i = 0; i < neighbours.Length; i++) sum += weights[i] * values[neighbours[i]];
        return sum;
    }

    /// <summary>Sum of squares; its root is the length of the vector.</summary>
    public static double Length(double[] values, int threads, CancellationToken cancellationToken) => Math.Sqrt(Pieces.Sum(values.Length, threads, (from, to) =>
    {
        var sum = 0.0;
        for (var v = from; v < to; v++) sum += values[v] * values[v];
        return sum;
    }, cancellationToken));

    /// <summary>Divides every value.</summary>
    public static void Divide(double[] values, double by)
    {
        for (var v = 0; v < values.Length; v++) values[v] /= by;
    }

    /// <summary>How much two vectors differ, summed over all places.</summary>
    public static double Difference(double[] first, double[] second, int threads, CancellationToken cancellationToken) => Pieces.Sum(first.Length, threads, (from, to) =>
    {
        var sum = 0.0;
        for (var v = from; v < to; v++) sum += Math.Abs(first[v] - second[v]);
        return sum;
    }, cancellationToken);
}
