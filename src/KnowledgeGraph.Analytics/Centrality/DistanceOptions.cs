namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>How <see cref="Closeness"/> measures distance.</summary>
public sealed record DistanceOptions
{
    /// <summary>Whether weights are lengths; the default is false: every step is 1 long.</summary>
    public bool UseWeights { get; init; }

    /// <summary>Whether distances from a vertex count in place of those to it, the default. Without meaning in an undirected graph.</summary>
    public bool Outward { get; init; }

    /// <summary>At most so many threads; 0, the default, for one a core. The result does not depend on it.</summary>
    public int Threads { get; init; }

    /// <summary>Told of the share of the searches that are done, 0 to 1, from several threads; the default is nobody.</summary>
    public IProgress<double>? Progress { get; init; }
}
