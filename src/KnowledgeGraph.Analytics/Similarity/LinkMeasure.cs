namespace KnowledgeGraph.Analytics.Similarity;

/// <summary>How likely two vertices are to be linked, by what they share. N(v) are the neighbours of v, k(v) is their number.</summary>
public enum LinkMeasure
{
    /// <summary>Neighbours that both have: |N(a) ∩ N(b)|.</summary>
    CommonNeighbours,

    /// <summary>The share of all their neighbours that both have: |N(a) ∩ N(b)| / |N(a) ∪ N(b)|, 0 to 1 (Jaccard 1901).</summary>
    Jaccard,

    /// <summary>The sum over common neighbours of 1 / ln k (Adamic and Adar 2003): rare acquaintances say more.</summary>
    AdamicAdar,

    /// <summary>The sum over common neighbours of 1 / k (Zhou, Lü and Zhang 2009): hubs say still less.</summary>
    ResourceAllocation,

    /// <summary>k(a) * k(b) (Barabási and Albert 1999): the busy meet the busy.</summary>
    PreferentialAttachment,
}
