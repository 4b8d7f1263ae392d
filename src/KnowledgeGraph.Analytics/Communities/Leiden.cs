namespace KnowledgeGraph.Analytics.Communities;

/// <summary>
/// Communities by the Leiden algorithm: Traag, Waltman and van Eck, "From Louvain to Leiden: guaranteeing well-connected communities", Scientific Reports 9, 5233 (2019).
/// Every community that it gives is connected. The graph is taken as undirected: an edge counts once with its weight whichever way it leads, a symmetric relation too;
/// parallel edges add their weights, a self-loop adds twice its weight to its vertex's strength and counts inside the vertex's community; edges with the weight 0 count nothing.
/// What a filter left out of the <see cref="CompactGraph"/> is not there. The work is done in one thread: the same graph, options and seed give the same communities.
/// </summary>
public static class Leiden
{
    /// <summary>Divides a graph.</summary>
    /// <param name="graph">The graph; without edges every vertex is a community.</param>
    /// <param name="options">Objective, resolution, seed and so on; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">Objective, resolution, randomness, iterations or attempts lie outside their ranges.</exception>
    public static CommunityPartition Find(CompactGraph graph, LeidenOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new LeidenOptions();
        Check(options);
        cancellationToken.ThrowIfCancellationRequested();
        var network = CommunitySearch.Network(graph, options.Objective, cancellationToken);
        var cost = CommunitySearch.Cost(network, options.Objective, options.Resolution);
        using var scratch = new CommunityScratch(network.Count);
        var random = new SeededRandom(options.Seed);
        return CommunitySearch.BestOf(network, options.Attempts, cost, groups =>
        {
            for (var i = 0; options.Iterations == 0 || i < options.Iterations; i++)
                if (!Improve(network, groups, cost, options.Randomness, scratch, ref random, cancellationToken) && options.Iterations == 0) break;
            return ConnectedGroups.Split(network, groups, scratch, cancellationToken);
        });
    }

    /// <summary>Moves, refines and aggregates until each community is one vertex of the coarsest network; returns whether anything moved.</summary>
    private static bool Improve(
        WeightedNetwork network, int[] groups, double cost, double randomness, CommunityScratch scratch, ref SeededRandom random, CancellationToken cancellation)
    {
        var (level, anyMoved) = (network, false);
        int[]? places = null;
        var communities = (int[])groups.Clone();
        while (true)
        {
            anyMoved |= LocalMoving.Run(level, communities, cost, scratch, ref random, cancellation);
            var count = Aggregation.Renumber(communities, scratch);
            if (places is null) communities.CopyTo(groups, 0);
            else
                for (var v = 0; v < groups.Length; v++) groups[v] = communities[places[v]];
            if (count == level.Count) return anyMoved;
            var parts = Refinement.Run(level, communities, count, cost, randomness, scratch, ref random, cancellation);
            var partCount = Aggregation.Renumber(parts, scratch);
            if (partCount == level.Count)
            {
                communities.CopyTo(parts, 0);
                partCount = ConnectedGroups.Split(level, parts, scratch, cancellation);
                if (partCount == level.Count) return anyMoved;
            }

            (level, communities, places) = Coarser(level, communities, parts, partCount, places, scratch, cancellation);
        }
    }

    private static (WeightedNetwork Level, int[] Communities, int[] Places) Coarser(
        WeightedNetwork level, int[] communities, int[] parts, int count, int[]? places, CommunityScratch scratch, CancellationToken cancellation)
    {
        var coarse = new int[count];
        for (var v = 0; v < parts.Length; v++) coarse[parts[v]] = communities[v];
        if (places is null) places = parts;
        else
            for (var v = 0; v < places.Length; v++) places[v] = parts[places[v]];
        return (Aggregation.Run(level, parts, count, scratch, cancellation), coarse, places);
    }

    private static void Check(LeidenOptions options)
    {
        Argument.Defined(options.Objective, nameof(options.Objective));
        Argument.Positive(options.Resolution, nameof(options.Resolution));
        Argument.Positive(options.Randomness, nameof(options.Randomness));
        Argument.AtLeast(options.Iterations, 0, nameof(options.Iterations));
        Argument.AtLeast(options.Attempts, 0, nameof(options.Attempts));
    }
}
