namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>Which edges of a vertex count. Of an undirected graph all three are the same.</summary>
public enum DegreeKind
{
    /// <summary>Both: a self-loop counts twice, an edge that leads both ways of a directed graph too.</summary>
    Total,

    /// <summary>Those that lead to it.</summary>
    Incoming,

    /// <summary>Those that lead from it.</summary>
    Outgoing,
}
