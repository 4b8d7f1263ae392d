namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>How a graph is loaded.</summary>
public sealed record LoadOptions
{
    /// <summary>How many rows go into one statement, at least 1; the default is 2,000.</summary>
    public int BatchSize { get; init; } = 2000;

    /// <summary>How many statements run at a time, at least 1; the default is 2. More divide what waits into more and smaller batches.</summary>
    public int Parallel { get; init; } = 2;

    /// <summary>The names of labels and relationships; the default is the property graph's own.</summary>
    public LabelProfile Labels { get; init; }

    /// <summary>When a statement is tried again.</summary>
    public RetryPolicy Retry { get; init; } = new();

    /// <summary>Told of the rows written so far.</summary>
    public Action<long>? Progress { get; init; }
}
