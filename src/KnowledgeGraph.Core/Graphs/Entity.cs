using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Graphs;

/// <summary>An entity of the graph: the sum of what the documents say of it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name that most documents use; among equals the first in ordinal order.</param>
/// <param name="IsNamed">Whether it has a name.</param>
/// <param name="Aliases">Its other names, ordinal order.</param>
/// <param name="Roles">Role words, ordinal order.</param>
/// <param name="MentionCount">How often the documents refer to it.</param>
/// <param name="DocumentCount">How many documents refer to it.</param>
/// <param name="Place">What is known of a place; else null.</param>
public sealed record Entity(
    EntityId Id,
    EntityKind Kind,
    string Name,
    bool IsNamed,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Roles,
    int MentionCount,
    int DocumentCount,
    PlaceDetail? Place)
{
    /// <summary>When a happening is, by the finest that a document says; null for other kinds and where none says it.</summary>
    public TimeInterval? Time { get; init; }

    /// <summary>Names of the kinds of an own ontology that it belongs to, ordinal order.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Ids that a list of names gives it, as <c>scheme:value</c> ("wikidata:Q42"), ordinal order.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>Equal when the id is.</summary>
    public bool Equals(Entity? other) => other is not null && Id == other.Id;

    /// <summary>Hash of the id.</summary>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
