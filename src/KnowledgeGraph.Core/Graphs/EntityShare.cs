using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Graphs;

/// <summary>What one document gives to an entity.</summary>
/// <param name="Id">The entity.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its fullest name in the document.</param>
/// <param name="IsNamed">Whether it has a name.</param>
/// <param name="Aliases">Its other names in the document, ordinal order.</param>
/// <param name="Roles">Role words, ordinal order.</param>
/// <param name="MentionCount">How often the document refers to it.</param>
/// <param name="Place">What is known of a place; else null.</param>
public sealed record EntityShare(
    EntityId Id, EntityKind Kind, string Name, bool IsNamed, ImmutableArray<string> Aliases, ImmutableArray<string> Roles, int MentionCount, PlaceDetail? Place)
{
    /// <summary>When a happening is; null for other kinds and where the document does not say.</summary>
    public TimeInterval? Time { get; init; }

    /// <summary>Names of the kinds of an own ontology that it belongs to, ordinal order.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Ids that a list of names gives it, as <c>scheme:value</c>, ordinal order.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];
}
