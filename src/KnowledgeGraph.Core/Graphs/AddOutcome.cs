namespace KnowledgeGraph.Graphs;

/// <summary>What adding a contribution did.</summary>
public enum AddOutcome
{
    /// <summary>The graph did not know the document.</summary>
    Added,

    /// <summary>The graph held it already; nothing was changed.</summary>
    Unchanged,

    /// <summary>It took the place of an older reading or an older text under the same address.</summary>
    Changed,
}
