namespace KnowledgeGraph.Extraction;

/// <summary>How somebody's words are given.</summary>
public enum StatementKind
{
    /// <summary>Word for word, between quotation marks.</summary>
    Direct,

    /// <summary>Retold.</summary>
    Indirect,
}
