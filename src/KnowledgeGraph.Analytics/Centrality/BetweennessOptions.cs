namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>How <see cref="Betweenness"/> is computed.</summary>
public sealed record BetweennessOptions
{
    /// <summary>Whether weights are lengths (then each must be greater than 0); the default is false: every step is 1 long.</summary>
    public bool UseWeights { get; init; }

    /// <summary>Whether values are divided by the number of pairs of other vertices, so that they lie between 0 and 1; the default is true.</summary>
    public bool Normalised { get; init; } = true;

    /// <summary>
    /// Paths from so many vertices, chosen by <see cref="Seed"/>, stand for those from all: an estimate in a fraction of the time. 1 or more; null, the default, for all vertices, which is exact.
    /// </summary>
    public int? Samples { get; init; }

    /// <summary>Chooses the sample; the default is 1. The same seed chooses the same vertices.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>At most so many threads; 0, the default, for one a core. The result does not depend on it. 16 are used at most.</summary>
    public int Threads { get; init; }

    /// <summary>Told of the share of the searches that are done, 0 to 1, from several threads; the default is nobody.</summary>
    public IProgress<double>? Progress { get; init; }
}
