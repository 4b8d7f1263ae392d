namespace KnowledgeGraph.Cli.Diagnosis;

/// <summary>How a place that <c>kg doctor</c> looked at is.</summary>
internal enum FindingState
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>Good enough, and could be better.</summary>
    Advice,

    /// <summary>Something will not work.</summary>
    Fault,
}
