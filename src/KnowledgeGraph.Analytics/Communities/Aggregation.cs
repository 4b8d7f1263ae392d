namespace KnowledgeGraph.Analytics.Communities;

/// <summary>Makes a vertex of every part of a network, and numbers parts without gaps.</summary>
internal static class Aggregation
{
    /// <summary>Numbers the groups by the first vertex of each, in place; returns how many there are.</summary>
    public static int Renumber(int[] groups, CommunityScratch scratch)
    {
        var (names, next) = (scratch.Counts, 0);
        Array.Fill(names, -1, 0, groups.Length);
        for (var v = 0; v < groups.Length; v++)
        {
            ref var name = ref names[groups[v]];
            if (name < 0) name = next++;
            groups[v] = name;
        }

        return next;
    }

    /// <summary>The network of the groups: weights between them summed, weights inside them and their loops as loops, sizes summed.</summary>
    /// <param name="network">The network.</param>
    /// <param name="groups">The group of each vertex, from 0 without a gap.</param>
    /// <param name="count">How many groups there are.</param>
    /// <param name="scratch">Shared arrays.</param>
    /// <param name="cancellation">Looked at before every group.</param>
    public static WeightedNetwork Run(WeightedNetwork network, int[] groups, int count, CommunityScratch scratch, CancellationToken cancellation)
    {
        var starts = Sort(groups, count, scratch);
        var (offsets, loops, sizes) = (new int[count + 1], new double[count], new double[count]);
        var targets = new int[network.Offsets[network.Count]];
        var weights = new double[targets.Length];
        var filled = 0;
        for (var g = 0; g < count; g++)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = 0;
            for (var i = starts[g]; i < starts[g + 1]; i++)
            {
                var v = scratch.Order[i];
                loops[g] += network.Loops[v];
                sizes[g] += network.Sizes[v];
                found = Gather(network, groups, v, found, scratch);
            }

            filled = Write(g, found, filled, targets, weights, loops, scratch);
            offsets[g + 1] = filled;
        }

        Array.Resize(ref targets, filled);
        Array.Resize(ref weights, filled);
        return new WeightedNetwork(offsets, targets, weights, loops, sizes);
    }

    /// <summary>Puts the vertices into the shared order by group; returns where each group begins.</summary>
    private static int[] Sort(int[] groups, int count, CommunityScratch scratch)
    {
        var starts = new int[count + 1];
        foreach (var g in groups) starts[g + 1]++;
        for (var g = 0; g < count; g++) starts[g + 1] += starts[g];
        var next = scratch.Spare;
        Array.Copy(starts, next, count);
        for (var v = 0; v < groups.Length; v++) scratch.Order[next[groups[v]]++] = v;
        return starts;
    }

    private static int Gather(WeightedNetwork network, int[] groups, int v, int found, CommunityScratch scratch)
    {
        var (links, near) = (scratch.Links, scratch.Near);
        var targets = network.Targets.AsSpan(network.Offsets[v]..network.Offsets[v + 1]);
        var weights = network.Weights.AsSpan(network.Offsets[v], targets.Length);
        for (var i = 0; i < targets.Length; i++)
        {
            var g = groups[targets[i]];
            if (links[g] == 0) near[found++] = g;
            links[g] += weights[i];
        }

        return found;
    }

    private static int Write(int group, int found, int filled, int[] targets, double[] weights, double[] loops, CommunityScratch scratch)
    {
        foreach (var g in scratch.Near.AsSpan(0, found))
        {
            if (g == group) loops[g] += scratch.Links[g] / 2;
            else (targets[filled], weights[filled++]) = (g, scratch.Links[g]);
            scratch.Links[g] = 0;
        }

        return filled;
    }
}
