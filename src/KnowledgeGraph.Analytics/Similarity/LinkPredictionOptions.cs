namespace KnowledgeGraph.Analytics.Similarity;

/// <summary>What <see cref="LinkPrediction"/> looks for.</summary>
public sealed record LinkPredictionOptions
{
    /// <summary>The measure; the default is resource allocation.</summary>
    public LinkMeasure Measure { get; init; } = LinkMeasure.ResourceAllocation;

    /// <summary>How many pairs to give at most, 1 to 1000000; the default is 100.</summary>
    public int Count { get; init; } = 100;

    /// <summary>At most so many threads; 0, the default, for one a core. The result does not depend on it.</summary>
    public int Threads { get; init; }
}
