using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>How the entities of several documents are resolved.</summary>
public sealed record ResolutionOptions
{
    /// <summary>Whether rules merge names and tell bearers of one name apart; the default is true. Without, only decisions by hand count.</summary>
    public bool Automatic { get; init; } = true;

    /// <summary>Decisions by hand; the default is none.</summary>
    public ImmutableArray<HandDecision> Decisions { get; init; } = [];

    /// <summary>Told of the share of the rules that are done, 0 to 1; the default is nobody.</summary>
    public IProgress<double>? Progress { get; init; }
}
