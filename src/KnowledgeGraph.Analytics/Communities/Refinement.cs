namespace KnowledgeGraph.Analytics.Communities;

/// <summary>
/// Splits communities into well-connected parts: the refinement of Traag, Waltman and van Eck (2019), section "Leiden algorithm".
/// From single vertices, each well-connected one joins a well-connected part of its community at random, a greater gain being likelier: exp(gain / randomness).
/// </summary>
internal static class Refinement
{
    /// <summary>Runs it.</summary>
    /// <param name="network">The network.</param>
    /// <param name="membership">The communities, numbered from 0 without a gap.</param>
    /// <param name="communities">How many there are.</param>
    /// <param name="resolution">What a unit of size squared costs.</param>
    /// <param name="randomness">Greater than 0; the nearer to 0 the greedier.</param>
    /// <param name="scratch">Shared arrays.</param>
    /// <param name="random">Gives order and choices.</param>
    /// <param name="cancellation">Looked at before every vertex.</param>
    /// <returns>The part of each vertex: the number of one of its vertices.</returns>
    public static int[] Run(
        WeightedNetwork network, int[] membership, int communities, double resolution, double randomness,
        CommunityScratch scratch, ref SeededRandom random, CancellationToken cancellation)
    {
        var parts = new int[network.Count];
        var totals = new double[communities];
        Prepare(network, membership, parts, totals, scratch, cancellation);
        random.Shuffle(scratch.Order.AsSpan(0, network.Count));
        foreach (var v in scratch.Order.AsSpan(0, network.Count))
        {
            cancellation.ThrowIfCancellationRequested();
            if (scratch.Counts[v] != 1 || parts[v] != v) continue;
            var size = network.Sizes[v];
            var rest = totals[membership[v]];
            if (scratch.Cuts[v] < resolution * size * (rest - size)) continue;
            var found = Gather(network, membership, parts, v, scratch);
            if (found > 0) Choose(v, found, parts, resolution, rest, randomness, size, scratch, ref random);
        }

        return parts;
    }

    private static void Prepare(WeightedNetwork network, int[] membership, int[] parts, double[] totals, CommunityScratch scratch, CancellationToken cancellation)
    {
        for (var v = 0; v < parts.Length; v++)
        {
            cancellation.ThrowIfCancellationRequested();
            var own = membership[v];
            (parts[v], scratch.Order[v], scratch.Counts[v], scratch.Sizes[v]) = (v, v, 1, network.Sizes[v]);
            totals[own] += network.Sizes[v];
            double cut = 0;
            var targets = network.Targets.AsSpan(network.Offsets[v]..network.Offsets[v + 1]);
            var weights = network.Weights.AsSpan(network.Offsets[v], targets.Length);
            for (var i = 0; i < targets.Length; i++)
                if (membership[targets[i]] == own) cut += weights[i];
            scratch.Cuts[v] = cut;
        }
    }

    /// <summary>Sums the weights to the parts of the vertex's community; returns how many parts are next to it.</summary>
    private static int Gather(WeightedNetwork network, int[] membership, int[] parts, int v, CommunityScratch scratch)
    {
        var (links, near, own, found) = (scratch.Links, scratch.Near, membership[v], 0);
        var targets = network.Targets.AsSpan(network.Offsets[v]..network.Offsets[v + 1]);
        var weights = network.Weights.AsSpan(network.Offsets[v], targets.Length);
        for (var i = 0; i < targets.Length; i++)
        {
            var u = targets[i];
            if (membership[u] != own) continue;
            var part = parts[u];
            if (links[part] == 0) near[found++] = part;
            links[part] += weights[i];
        }

        return found;
    }

    private static void Choose(
        int v, int found, int[] parts, double resolution, double rest, double randomness, double size, CommunityScratch scratch, ref SeededRandom random)
    {
        var (links, near, sizes, cuts) = (scratch.Links, scratch.Near, scratch.Sizes, scratch.Cuts);
        var (kept, top) = (0, 0.0);
        for (var i = 0; i < found; i++)
        {
            var part = near[i];
            var gain = links[part] - resolution * size * sizes[part];
            if (gain < 0 || cuts[part] < resolution * sizes[part] * (rest - sizes[part])) { links[part] = 0; continue; }
            top = Math.Max(top, gain);
            near[kept++] = part;
        }

        var chosen = kept == 0 ? -1 : Draw(kept, top, resolution * size, randomness, scratch, ref random);
        if (chosen >= 0)
        {
            parts[v] = chosen;
            cuts[chosen] += cuts[v] - 2 * links[chosen];
            sizes[chosen] += size;
            scratch.Counts[chosen]++;
        }

        for (var i = 0; i < kept; i++) links[near[i]] = 0;
    }

    /// <summary>Draws one of the kept parts, each with the chance exp(gain / randomness); the vertex's own, with gain 0, is -1.</summary>
    private static int Draw(int kept, double top, double cost, double randomness, CommunityScratch scratch, ref SeededRandom random)
    {
        var alone = Chance(0, top, randomness);
        var total = alone;
        for (var i = 0; i < kept; i++) total += Chance(Gain(i), top, randomness);
        var left = random.NextDouble() * total;
        for (var i = 0; i < kept; i++)
            if ((left -= Chance(Gain(i), top, randomness)) < 0) return scratch.Near[i];
        return alone > 0 ? -1 : scratch.Near[kept - 1];

        double Gain(int i) => scratch.Links[scratch.Near[i]] - cost * scratch.Sizes[scratch.Near[i]];
    }

    /// <summary>Relative to the greatest gain, so that nothing overflows; what is forty times less likely than e is not worth the exponential.</summary>
    private static double Chance(double gain, double top, double randomness)
    {
        var exponent = (gain - top) / randomness;
        return exponent < -40 ? 0 : exponent == 0 ? 1 : Math.Exp(exponent);
    }
}
