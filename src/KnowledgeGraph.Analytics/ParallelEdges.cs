namespace KnowledgeGraph.Analytics;

/// <summary>What becomes of several edges between the same two vertices (in the same direction, where direction counts) in a <see cref="CompactGraph"/>.</summary>
public enum ParallelEdges
{
    /// <summary>Each stays an edge of its own.</summary>
    Keep,

    /// <summary>They become one edge; its weight is the sum of theirs (their number, where edges have no weights).</summary>
    Sum,

    /// <summary>They become one edge with the greatest of their weights.</summary>
    Greatest,

    /// <summary>They become one edge with the least of their weights.</summary>
    Least,
}
