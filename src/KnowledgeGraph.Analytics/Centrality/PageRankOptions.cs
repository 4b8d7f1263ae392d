using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>How <see cref="PageRank"/> is computed.</summary>
public sealed record PageRankOptions
{
    /// <summary>How likely the walk goes on along an edge, 0 to 1 (1 excluded); the default is 0.85.</summary>
    public double Damping { get; init; } = 0.85;

    /// <summary>The iteration ends when the ranks change by less than this, summed over all vertices; greater than 0, the default is 1e-8.</summary>
    public double Tolerance { get; init; } = 1e-8;

    /// <summary>At most so many iterations, 1 or more; the default is 1000.</summary>
    public int MaxIterations { get; init; } = 1000;

    /// <summary>Whether weights are followed in proportion; the default is true. Without it every edge is followed alike.</summary>
    public bool UseWeights { get; init; } = true;

    /// <summary>
    /// Where the walk starts anew, as vertices with shares (at least 0, not all 0; they are scaled to the sum 1): ranks then are seen from these vertices. Empty, the default: anywhere.
    /// </summary>
    public ImmutableDictionary<int, double> Personalisation { get; init; } = ImmutableDictionary<int, double>.Empty;

    /// <summary>At most so many threads; 0, the default, for one a core. The result does not depend on it.</summary>
    public int Threads { get; init; }
}
