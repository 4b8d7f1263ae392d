namespace KnowledgeGraph.Analytics.Communities;

/// <summary>What Leiden and Louvain share: the network that they start from, the cost of size, and the value that they reach.</summary>
internal static class CommunitySearch
{
    /// <summary>The undirected network of a graph: direction goes, every edge counts once with its weight, edges without weight count nothing.</summary>
    public static WeightedNetwork Network(CompactGraph graph, CommunityObjective objective, CancellationToken cancellation)
    {
        var rows = graph.ToUndirected(cancellationToken: cancellation).Outgoing;
        var count = graph.VertexCount;
        cancellation.ThrowIfCancellationRequested();
        var network = IsPlain(rows) ? Plain(rows, count) : Cleaned(rows, count);
        cancellation.ThrowIfCancellationRequested();
        if (objective == CommunityObjective.Modularity) return network with { Sizes = network.Strengths() };
        Array.Fill(network.Sizes, 1);
        return network;
    }

    /// <summary>What a unit of size squared costs.</summary>
    public static double Cost(WeightedNetwork network, CommunityObjective objective, double resolution)
    {
        if (objective == CommunityObjective.ConstantPotts) return resolution;
        var total = network.TotalWeight();
        return total > 0 ? resolution / (2 * total) : 0;
    }

    /// <summary>Divides a network several times, each time from single vertices; gives the best division, among equals the first.</summary>
    /// <param name="network">The network.</param>
    /// <param name="attempts">How many times; 0 for as many as its size allows.</param>
    /// <param name="cost">What a unit of size squared costs.</param>
    /// <param name="divide">Joins vertices, each a group of its own, to groups numbered without a gap and by first vertices; gives their number.</param>
    public static CommunityPartition BestOf(WeightedNetwork network, int attempts, double cost, Func<int[], int> divide)
    {
        if (attempts == 0) attempts = Math.Clamp(500_000 / (network.Targets.Length + 1), 1, 10);
        CommunityPartition? best = null;
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            var groups = new int[network.Count];
            for (var v = 0; v < groups.Length; v++) groups[v] = v;
            var count = divide(groups);
            var quality = Quality(network, groups, count, cost);
            if (best is null || quality > best.Quality) best = CommunityPartition.Of(groups, count, quality);
        }

        return best!;
    }

    /// <summary>The objective's value.</summary>
    public static double Quality(WeightedNetwork network, int[] groups, int count, double cost)
    {
        var (sizes, inside) = (new double[count], new double[count]);
        for (var v = 0; v < groups.Length; v++)
        {
            var own = groups[v];
            sizes[own] += network.Sizes[v];
            inside[own] += 2 * network.Loops[v];
            for (var i = network.Offsets[v]; i < network.Offsets[v + 1]; i++)
                if (groups[network.Targets[i]] == own) inside[own] += network.Weights[i];
        }

        double sum = 0;
        for (var c = 0; c < count; c++) sum += inside[c] - cost * sizes[c] * sizes[c];
        var total = network.TotalWeight();
        return total > 0 ? sum / (2 * total) : 0;
    }

    /// <summary>Whether the rows can be used as they are.</summary>
    private static bool IsPlain(Adjacency rows)
    {
        for (var v = 0; v + 1 < rows.Offsets.Length; v++)
            if (rows.Of(v).BinarySearch(v) >= 0) return false;
        return rows.Weights is null || !rows.Weights.Contains(0);
    }

    private static WeightedNetwork Plain(Adjacency rows, int count)
    {
        var weights = rows.Weights;
        if (weights is null) Array.Fill(weights = new double[rows.Neighbours.Length], 1);
        return new WeightedNetwork(rows.Offsets, rows.Neighbours, weights, new double[count], new double[count]);
    }

    private static WeightedNetwork Cleaned(Adjacency rows, int count)
    {
        var (offsets, loops, filled) = (new int[count + 1], new double[count], 0);
        var (targets, weights) = (new int[rows.Neighbours.Length], new double[rows.Neighbours.Length]);
        for (var v = 0; v < count; v++)
        {
            for (var i = rows.Offsets[v]; i < rows.Offsets[v + 1]; i++)
            {
                var weight = rows.Weights is null ? 1 : rows.Weights[i];
                if (rows.Neighbours[i] == v) loops[v] += weight;
                else if (weight > 0) (targets[filled], weights[filled++]) = (rows.Neighbours[i], weight);
            }

            offsets[v + 1] = filled;
        }

        return new WeightedNetwork(offsets, targets, weights, loops, new double[count]);
    }
}
