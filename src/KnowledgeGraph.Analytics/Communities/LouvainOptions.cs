namespace KnowledgeGraph.Analytics.Communities;

/// <summary>How <see cref="Louvain"/> divides a graph.</summary>
public sealed record LouvainOptions
{
    /// <summary>What is optimised; the default is modularity.</summary>
    public CommunityObjective Objective { get; init; } = CommunityObjective.Modularity;

    /// <summary>
    /// Greater than 0 and finite; the default is 1. Higher gives more and smaller communities. With the constant Potts model it is the density that a community must exceed.
    /// </summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Another seed may give another, about equally good division; the same seed gives the same. The default is 0.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// How many divisions are made, of which the best is given: at least 0. 0, the default, goes by the size of the graph: ten below 50,000 edge ends, fewer above, one from 250,000 on.
    /// </summary>
    public int Attempts { get; init; }
}
