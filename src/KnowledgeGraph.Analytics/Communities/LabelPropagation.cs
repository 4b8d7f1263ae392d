namespace KnowledgeGraph.Analytics.Communities;

/// <summary>
/// Communities by label propagation: Raghavan, Albert and Kumara, "Near linear time algorithm to detect community structures in large-scale networks", Phys. Rev. E 76, 036106 (2007).
/// Every vertex takes the label that weighs most among its neighbours, one after the other in random order; it keeps its own where that is among the heaviest, else draws among them.
/// The graph is taken as undirected: an edge counts once with its weight whichever way it leads; parallel edges add their weights; self-loops and edges with the weight 0 count nothing.
/// What a query left out of the <see cref="CompactGraph"/> is not there.
/// The work is done in one thread: the same graph, options and seed give the same communities.
/// </summary>
public static class LabelPropagation
{
    /// <summary>Divides a graph; the partition's quality is its modularity at resolution 1.</summary>
    /// <param name="graph">The graph; without edges every vertex is a community.</param>
    /// <param name="options">Seed and rounds; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rounds are less than 1.</exception>
    public static CommunityPartition Find(CompactGraph graph, LabelPropagationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new LabelPropagationOptions();
        Argument.AtLeast(options.MaxRounds, 1, nameof(options.MaxRounds));
        cancellationToken.ThrowIfCancellationRequested();
        var network = CommunitySearch.Network(graph, CommunityObjective.Modularity, cancellationToken);
        using var scratch = new CommunityScratch(network.Count);
        var random = new SeededRandom(options.Seed);
        var labels = new int[network.Count];
        for (var v = 0; v < labels.Length; v++) labels[v] = scratch.Order[v] = v;
        for (var round = 0; round < options.MaxRounds; round++)
            if (!Round(network, labels, scratch, ref random, cancellationToken)) break;
        var count = Aggregation.Renumber(labels, scratch);
        var cost = CommunitySearch.Cost(network, CommunityObjective.Modularity, 1);
        return CommunityPartition.Of(labels, count, CommunitySearch.Quality(network, labels, count, cost));
    }

    private static bool Round(WeightedNetwork network, int[] labels, CommunityScratch scratch, ref SeededRandom random, CancellationToken cancellation)
    {
        var order = scratch.Order.AsSpan(0, labels.Length);
        random.Shuffle(order);
        var changed = false;
        foreach (var v in order)
        {
            cancellation.ThrowIfCancellationRequested();
            var label = Heaviest(network, labels, v, scratch, ref random);
            changed |= label != labels[v];
            labels[v] = label;
        }

        return changed;
    }

    private static int Heaviest(WeightedNetwork network, int[] labels, int v, CommunityScratch scratch, ref SeededRandom random)
    {
        var (links, near, found, top) = (scratch.Links, scratch.Near, 0, 0.0);
        for (var i = network.Offsets[v]; i < network.Offsets[v + 1]; i++)
        {
            var label = labels[network.Targets[i]];
            if (links[label] == 0) near[found++] = label;
            top = Math.Max(top, links[label] += network.Weights[i]);
        }

        var (keeps, ties) = (found == 0 || links[labels[v]] == top, 0);
        for (var i = 0; i < found; i++)
        {
            if (links[near[i]] == top) near[ties++] = near[i];
            links[near[i]] = 0;
        }

        return keeps ? labels[v] : near[ties == 1 ? 0 : random.Next(ties)];
    }
}
