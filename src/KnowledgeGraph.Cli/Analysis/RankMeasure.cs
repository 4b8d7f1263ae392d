namespace KnowledgeGraph.Cli.Analysis;

/// <summary>What <c>kg rank</c> can rank by.</summary>
internal enum RankMeasure
{
    PageRank,
    Degree,
    InDegree,
    OutDegree,
    Strength,
    Hubs,
    Authorities,
    Eigenvector,
    Katz,
    Closeness,
    Harmonic,
    Betweenness,
    Core,
    Triangles,
    Clustering,
}
