namespace KnowledgeGraph.Analytics;

/// <summary>Which entities become vertices of a <see cref="CompactGraph"/>.</summary>
public enum VertexChoice
{
    /// <summary>All entities where the query names statuses alone (as <see cref="KnowledgeGraph.Graphs.GraphPart"/> does); else the ends of the chosen relations.</summary>
    ByQuery,

    /// <summary>All entities of the graph, those without an edge too.</summary>
    All,

    /// <summary>Only the ends of the chosen relations.</summary>
    EndsOfRelations,
}
