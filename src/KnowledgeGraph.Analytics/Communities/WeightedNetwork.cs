namespace KnowledgeGraph.Analytics.Communities;

/// <summary>
/// What the community routines work on: an undirected network in compressed rows. Every edge stands in the rows of both its ends; loops stand apart.
/// Parallel edges may stand side by side: only sums over rows are ever taken.
/// </summary>
/// <param name="Offsets">Where each row begins; one more at the end.</param>
/// <param name="Targets">The other ends.</param>
/// <param name="Weights">Weights of the entries, none negative.</param>
/// <param name="Loops">Weight of each vertex's loops, each loop counted once.</param>
/// <param name="Sizes">What a vertex weighs in the objective: its strength for modularity, the number of original vertices for the constant Potts model.</param>
internal sealed record WeightedNetwork(int[] Offsets, int[] Targets, double[] Weights, double[] Loops, double[] Sizes)
{
    /// <summary>How many vertices there are.</summary>
    public int Count => Loops.Length;

    /// <summary>Weight of all edges and loops, each counted once.</summary>
    public double TotalWeight()
    {
        double entries = 0, loops = 0;
        for (var i = 0; i < Offsets[Count]; i++) entries += Weights[i];
        foreach (var loop in Loops) loops += loop;
        return entries / 2 + loops;
    }

    /// <summary>Weight at each vertex, a loop counted twice.</summary>
    public double[] Strengths()
    {
        var strengths = new double[Count];
        for (var v = 0; v < strengths.Length; v++)
        {
            var sum = 2 * Loops[v];
            for (var i = Offsets[v]; i < Offsets[v + 1]; i++) sum += Weights[i];
            strengths[v] = sum;
        }

        return strengths;
    }
}
