using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Gazetteers;

/// <summary>An entity that a user knows.</summary>
/// <param name="Name">The name under which the graph keeps it.</param>
/// <param name="Kind">What it is.</param>
public sealed record NameEntry(string Name, EntityKind Kind)
{
    /// <summary>Other names.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Its kind of an own ontology; null for none.</summary>
    public string? Type { get; init; }

    /// <summary>Its ids, as <c>scheme:value</c>.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>All its names.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Name);
}
