namespace KnowledgeGraph.English.Time;

/// <summary>Which way an expression without a year points.</summary>
internal enum TimeTense
{
    /// <summary>Back from the article's date: the rule in news.</summary>
    Past,

    /// <summary>Forward: what it dates is planned or expected.</summary>
    Future,
}
