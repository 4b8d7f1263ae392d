using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>What a page of <see cref="ViewWriter"/> shows, and how much of it.</summary>
public sealed record ViewOptions
{
    /// <summary>Headline of the page; the default is "Knowledge graph".</summary>
    public string Title { get; init; } = "Knowledge graph";

    /// <summary>At most so many entities, at least 1; the default is 10,000. What was left out is said on the page.</summary>
    public int MaxEntities { get; init; } = 10_000;

    /// <summary>At most so many relations, at least 1; the default is 10,000, which a browser still moves smoothly. What was left out is said on the page.</summary>
    public int MaxRelations { get; init; } = 10_000;

    /// <summary>At most so many sentences for one relation, at least 1; the default is 100. The page says how many there are.</summary>
    public int MaxEvidence { get; init; } = 100;

    /// <summary>At most so many events and so many statements, at least 1; the default is 20,000.</summary>
    public int MaxFacts { get; init; } = 20_000;

    /// <summary>
    /// Characters of documents that are shown whole, at least 1; the default is 8,000,000. The documents that give the most evidence go first; of others the page has
    /// the sentences that it needs.
    /// </summary>
    public int MaxCharacters { get; init; } = 8_000_000;

    /// <summary>Entities that are kept before all others, as those that a choice lies around; the default is none.</summary>
    public ImmutableHashSet<EntityId> Centres { get; init; } = [];

    /// <summary>Whether the page offers to load itself again every few seconds, as it is rewritten; the default is false.</summary>
    public bool Live { get; init; }

    internal void Check()
    {
        foreach (var (name, value) in new[]
        {
            (nameof(MaxEntities), MaxEntities), (nameof(MaxRelations), MaxRelations), (nameof(MaxEvidence), MaxEvidence), (nameof(MaxFacts), MaxFacts),
            (nameof(MaxCharacters), MaxCharacters),
        }) ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
    }
}
