namespace KnowledgeGraph.Analytics.Communities;

/// <summary>What a good division into communities is.</summary>
public enum CommunityObjective
{
    /// <summary>
    /// More weight inside communities than a random graph with the same strengths would have (Newman and Girvan 2004; resolution: Reichardt and Bornholdt 2006).
    /// Finds no communities that are small against the whole graph.
    /// </summary>
    Modularity,

    /// <summary>Denser inside than the resolution, sparser between (constant Potts model, Traag, Van Dooren and Nesterov 2011). Finds communities of any size.</summary>
    ConstantPotts,
}
