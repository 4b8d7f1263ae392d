namespace KnowledgeGraph.Resolution;

/// <summary>What somebody decided by hand about two entities.</summary>
public enum Verdict
{
    /// <summary>They are one.</summary>
    Merge,

    /// <summary>They are two, whatever the rules say.</summary>
    Apart,
}
