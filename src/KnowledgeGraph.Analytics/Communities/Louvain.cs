namespace KnowledgeGraph.Analytics.Communities;

/// <summary>
/// Communities by the Louvain method: Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks", J. Stat. Mech. P10008 (2008),
/// with the faster moving of vertices of the Leiden paper, repeated from its own result until nothing moves (the multilevel refinement of Rotta and Noack 2011).
/// A community need not be connected; <see cref="Leiden"/> mends that.
/// The graph is taken as undirected: an edge counts once with its weight whichever way it leads, a symmetric relation too; parallel edges add their weights,
/// a self-loop adds twice its weight to its vertex's strength and counts inside the vertex's community; edges with the weight 0 count nothing. What a query left out of the <see cref="CompactGraph"/> is not there.
/// The work is done in one thread: the same graph, options and seed give the same communities.
/// </summary>
public static class Louvain
{
    /// <summary>Divides a graph.</summary>
    /// <param name="graph">The graph; without edges every vertex is a community.</param>
    /// <param name="options">Objective, resolution and seed; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">Objective, resolution or attempts lie outside their ranges.</exception>
    public static CommunityPartition Find(CompactGraph graph, LouvainOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new LouvainOptions();
        Argument.Defined(options.Objective, nameof(options.Objective));
        Argument.Positive(options.Resolution, nameof(options.Resolution));
        Argument.AtLeast(options.Attempts, 0, nameof(options.Attempts));
        cancellationToken.ThrowIfCancellationRequested();
        var network = CommunitySearch.Network(graph, options.Objective, cancellationToken);
        var cost = CommunitySearch.Cost(network, options.Objective, options.Resolution);
        using var scratch = new CommunityScratch(network.Count);
        var random = new SeededRandom(options.Seed);
        return CommunitySearch.BestOf(network, options.Attempts, cost, groups =>
        {
            while (Improve(network, groups, cost, scratch, ref random, cancellationToken))
            {
            }

            return Aggregation.Renumber(groups, scratch);
        });
    }

    /// <summary>Moves the vertices, then whole communities, until none gains; returns whether a vertex moved.</summary>
    private static bool Improve(WeightedNetwork network, int[] groups, double cost, CommunityScratch scratch, ref SeededRandom random, CancellationToken cancellation)
    {
        if (!LocalMoving.Run(network, groups, cost, scratch, ref random, cancellation)) return false;
        var level = network;
        var communities = (int[])groups.Clone();
        while (true)
        {
            var count = Aggregation.Renumber(communities, scratch);
            if (level == network) communities.CopyTo(groups, 0);
            else
                for (var v = 0; v < groups.Length; v++) groups[v] = communities[groups[v]];
            if (count == level.Count) return true;
            level = Aggregation.Run(level, communities, count, scratch, cancellation);
            communities = new int[count];
            for (var c = 0; c < count; c++) communities[c] = c;
            if (!LocalMoving.Run(level, communities, cost, scratch, ref random, cancellation)) return true;
        }
    }
}
