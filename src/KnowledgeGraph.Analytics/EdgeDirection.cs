namespace KnowledgeGraph.Analytics;

/// <summary>What becomes of the direction of edges in a <see cref="CompactGraph"/>.</summary>
public enum EdgeDirection
{
    /// <summary>An edge leads from subject to object; a relation that the ontology calls symmetric leads both ways.</summary>
    Directed,

    /// <summary>An edge leads from object to subject; a symmetric relation leads both ways.</summary>
    Reversed,

    /// <summary>Every edge leads both ways.</summary>
    Undirected,
}
