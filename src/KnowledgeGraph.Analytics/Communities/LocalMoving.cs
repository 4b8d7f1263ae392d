namespace KnowledgeGraph.Analytics.Communities;

/// <summary>
/// Moves single vertices to the neighbouring community that gains most, until none gains: the fast local moving of Traag, Waltman and van Eck (2019),
/// in which only vertices whose neighbourhood changed are looked at again. The gain of v in C is w(v, C) - resolution * size(v) * size(C).
/// </summary>
internal static class LocalMoving
{
    /// <summary>Share of a gain that may come from rounding: without it vertices could wander between equals for ever.</summary>
    private const double Rounding = 1e-12;

    /// <summary>Runs it.</summary>
    /// <param name="network">The network.</param>
    /// <param name="membership">The community of each vertex, from 0 to below the number of vertices; changed in place.</param>
    /// <param name="resolution">What a unit of size squared costs.</param>
    /// <param name="scratch">Shared arrays.</param>
    /// <param name="random">Gives the first order of the vertices.</param>
    /// <param name="cancellation">Looked at before every vertex.</param>
    /// <returns>Whether a vertex has moved.</returns>
    public static bool Run(
        WeightedNetwork network, int[] membership, double resolution, CommunityScratch scratch, ref SeededRandom random, CancellationToken cancellation)
    {
        var count = network.Count;
        var empty = Prepare(network, membership, scratch);
        var (waiting, stable, spare) = (scratch.Order, scratch.Marks, scratch.Spare);
        random.Shuffle(waiting.AsSpan(0, count));
        var (head, left, moved) = (0, count, false);
        while (left > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var v = waiting[head];
            if (++head == count) head = 0;
            left--;
            stable[v] = true;
            var from = membership[v];
            var to = Best(network, membership, v, resolution, scratch);
            if (to == from) continue;
            if (to < 0)
            {
                if (scratch.Counts[from] == 1) continue;
                to = spare[--empty];
            }

            moved = true;
            Move(network.Sizes[v], from, to, scratch);
            if (scratch.Counts[from] == 0) spare[empty++] = from;
            membership[v] = to;
            Wake(network, membership, v, to, ref head, ref left, scratch);
        }

        return moved;
    }

    /// <summary>Counts the communities; returns how many are without a vertex.</summary>
    private static int Prepare(WeightedNetwork network, int[] membership, CommunityScratch scratch)
    {
        var (count, empty) = (network.Count, 0);
        Array.Clear(scratch.Sizes, 0, count);
        Array.Clear(scratch.Counts, 0, count);
        Array.Clear(scratch.Marks, 0, count);
        for (var v = 0; v < count; v++)
        {
            scratch.Sizes[membership[v]] += network.Sizes[v];
            scratch.Counts[membership[v]]++;
            scratch.Order[v] = v;
        }

        for (var c = count - 1; c >= 0; c--)
            if (scratch.Counts[c] == 0) scratch.Spare[empty++] = c;
        return empty;
    }

    /// <summary>The community in which a vertex gains most: its own unless another gains more; -1 where to be alone is best.</summary>
    private static int Best(WeightedNetwork network, int[] membership, int v, double resolution, CommunityScratch scratch)
    {
        var (links, near, sizes) = (scratch.Links, scratch.Near, scratch.Sizes);
        var (begin, end, found) = (network.Offsets[v], network.Offsets[v + 1], 0);
        var targets = network.Targets.AsSpan(begin, end - begin);
        var weights = network.Weights.AsSpan(begin, targets.Length);
        for (var i = 0; i < targets.Length; i++)
        {
            var c = membership[targets[i]];
            var before = links[c];
            if (before == 0) near[found++] = c;
            links[c] = before + weights[i];
        }

        var own = membership[v];
        var cost = resolution * network.Sizes[v];
        var (best, gain) = (own, links[own] - cost * (sizes[own] - network.Sizes[v]));
        for (var i = 0; i < found; i++)
        {
            var c = near[i];
            var (link, price) = (links[c], cost * sizes[c]);
            links[c] = 0;
            if (c == own || link - price - gain <= Rounding * (link + price)) continue;
            (best, gain) = (c, link - price);
        }

        return gain < 0 ? -1 : best;
    }

    private static void Move(double size, int from, int to, CommunityScratch scratch)
    {
        scratch.Sizes[from] -= size;
        scratch.Sizes[to] += size;
        scratch.Counts[from]--;
        scratch.Counts[to]++;
        if (scratch.Counts[from] == 0) scratch.Sizes[from] = 0;
    }

    /// <summary>Lets the neighbours outside the vertex's new community wait again.</summary>
    private static void Wake(WeightedNetwork network, int[] membership, int v, int to, ref int head, ref int left, CommunityScratch scratch)
    {
        var (stable, waiting, count) = (scratch.Marks, scratch.Order, network.Count);
        var tail = head + left;
        if (tail >= count) tail -= count;
        foreach (var u in network.Targets.AsSpan(network.Offsets[v]..network.Offsets[v + 1]))
        {
            if (!stable[u] || membership[u] == to) continue;
            stable[u] = false;
            waiting[tail] = u;
            if (++tail == count) tail = 0;
            left++;
        }
    }
}
