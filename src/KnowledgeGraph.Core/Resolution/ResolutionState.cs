using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>What an <see cref="EntityResolution"/> consists of, for keeping it.</summary>
/// <param name="Names">What each merged name became.</param>
/// <param name="Members">The names of each merged entity.</param>
/// <param name="Bearers">Whom a name means in a document, where it does not mean the bearer of most documents.</param>
/// <param name="Merges">Why names were merged.</param>
/// <param name="Splits">Why names were split.</param>
/// <param name="Decisions">Decisions by hand.</param>
/// <param name="Unapplied">Those without effect.</param>
/// <param name="Comparisons">How many pairs of names were compared.</param>
internal sealed record ResolutionState(
    ImmutableArray<ResolutionState.NameState> Names,
    ImmutableArray<ResolutionState.MemberState> Members,
    ImmutableArray<ResolutionState.BearerState> Bearers,
    ImmutableArray<MergeDecision> Merges,
    ImmutableArray<SplitDecision> Splits,
    ImmutableArray<HandDecision> Decisions,
    ImmutableArray<HandDecision> Unapplied,
    long Comparisons)
{
    /// <summary>What a merged name became.</summary>
    internal sealed record NameState(EntityId Id, ResolvedName Name);

    /// <summary>The names of an entity.</summary>
    internal sealed record MemberState(EntityId Id, ImmutableArray<EntityMemberName> Names);

    /// <summary>Whom a name means in a document.</summary>
    internal sealed record BearerState(string Document, EntityId Id, EntityId Bearer);
}
