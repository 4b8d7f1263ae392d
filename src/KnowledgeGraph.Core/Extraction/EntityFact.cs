using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>An entity of one document: the mentions that refer to it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its fullest name in the document, or its words where it has no name.</param>
/// <param name="IsNamed">Whether it has a name; an entity without one belongs to its document.</param>
/// <param name="Members">Its mentions in order, each with a reason.</param>
public sealed record EntityFact(EntityKind Kind, string Name, bool IsNamed, ImmutableArray<EntityMember> Members)
{
    /// <summary>Other names in the document, without <see cref="Name"/>.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Role words of a person ("Pentagon spokesperson").</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Names of the kinds of an own ontology that it belongs to (<see cref="Ontologies.OwnKind"/>), ordinal order.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Ids that a list of names gives it, as <c>scheme:value</c> ("wikidata:Q42"), ordinal order.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>What is known of a place; null for other kinds.</summary>
    public PlaceDetail? Place { get; init; }

    /// <summary>When a happening is, where its name or the words beside it say so ("2014 Sydney siege"); else null.</summary>
    public TimeInterval? Time { get; init; }
}
