namespace KnowledgeGraph.Cli.Analysis;

/// <summary>How communities are found.</summary>
internal enum CommunityMethod
{
    Leiden,
    Louvain,
    Labels,
}
