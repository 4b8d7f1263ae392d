namespace KnowledgeGraph.Analytics.Communities;

/// <summary>How <see cref="Leiden"/> divides a graph.</summary>
public sealed record LeidenOptions
{
    /// <summary>What is optimised; the default is modularity.</summary>
    public CommunityObjective Objective { get; init; } = CommunityObjective.Modularity;

    /// <summary>
    /// Greater than 0 and finite; the default is 1. Higher gives more and smaller communities. With the constant Potts model it is the density that a community must exceed,
    /// in weight a pair of vertices: useful values then lie below 1 for graphs without weights.
    /// </summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Another seed may give another, about equally good division; the same seed gives the same. The default is 0.</summary>
    public int Seed { get; init; }

    /// <summary>How freely the refinement chooses among gains, in units of weight: greater than 0 and finite, 0.01 by default; the nearer to 0 the greedier.</summary>
    public double Randomness { get; init; } = 0.01;

    /// <summary>How often the whole is done, each time from the division before; at least 0, 4 by default. 0 goes on until nothing moves.</summary>
    public int Iterations { get; init; } = 4;

    /// <summary>
    /// How many divisions are made, of which the best is given: at least 0. 0, the default, goes by the size of the graph: ten below 50,000 edge ends, fewer above, one from 250,000 on.
    /// </summary>
    public int Attempts { get; init; }
}
