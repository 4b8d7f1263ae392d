namespace KnowledgeGraph.Extraction;

/// <summary>The confidence of a fact that several extractors found.</summary>
public enum MergedConfidence
{
    /// <summary>The best of theirs.</summary>
    Best,

    /// <summary>That of the one who goes first (<see cref="ExtractorPolicy.Order"/>).</summary>
    First,

    /// <summary>That at least one is right, if they erred independently: one less the product of their doubts.</summary>
    Any,
}
