namespace KnowledgeGraph.Cli.Analysis;

/// <summary>What a relation weighs.</summary>
internal enum WeightChoice
{
    /// <summary>1 each.</summary>
    One,

    /// <summary>How often it is said.</summary>
    Count,

    /// <summary>How sure it is.</summary>
    Confidence,
}
