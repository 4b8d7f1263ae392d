namespace KnowledgeGraph.Analytics.Communities;

/// <summary>How <see cref="LabelPropagation"/> divides a graph.</summary>
public sealed record LabelPropagationOptions
{
    /// <summary>Another seed may give another division; the same seed gives the same. The default is 0.</summary>
    public int Seed { get; init; }

    /// <summary>After how many rounds over all vertices it stops though labels still change; at least 1, the default is 100. Few graphs need more than ten.</summary>
    public int MaxRounds { get; init; } = 100;
}
