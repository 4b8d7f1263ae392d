using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Ontologies;

/// <summary>A kind of entity that an ontology adds: a part of a built-in kind, or another name for one.</summary>
/// <param name="Name">Its name, such as <c>Vessel</c>; letters and digits, the first a capital.</param>
/// <param name="Base">The built-in kind that its entities have in the graph.</param>
/// <param name="Definition">What belongs to it, in one sentence.</param>
public sealed record OwnKind(string Name, EntityKind Base, string Definition)
{
    /// <summary>Nouns in dictionary form and lower case that say that an entity is one ("tanker"); empty where a list of names alone says it.</summary>
    public ImmutableArray<string> Nouns { get; init; } = [];

    /// <summary>Whether every entity of the built-in kind is one: another name for that kind.</summary>
    public bool CoversAll { get; init; }

    /// <summary>Colour for pictures, as <c>#rrggbb</c>; null for that of the built-in kind.</summary>
    public string? Color { get; init; }
}
