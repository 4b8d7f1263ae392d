using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Ontologies;

/// <summary>A relation that the graph may hold.</summary>
/// <param name="Name">Its name in the graph, upper case with underscores.</param>
/// <param name="Definition">When it is said, in one sentence.</param>
/// <param name="Subjects">Kinds that a subject may have.</param>
/// <param name="Objects">Kinds that an object may have.</param>
/// <param name="IsSymmetric">Whether it holds both ways; such an edge is stored once.</param>
/// <param name="Event">The annotation's event type that makes it; null for a static relation.</param>
/// <param name="Plover">The PLOVER event type it maps to, if any.</param>
/// <param name="Quad">The PLOVER quad class, 1 (verbal cooperation) to 4 (material conflict), if any.</param>
/// <param name="Color">Colour for pictures, as <c>#rrggbb</c>.</param>
public sealed record RelationType(
    string Name,
    string Definition,
    ImmutableHashSet<EntityKind> Subjects,
    ImmutableHashSet<EntityKind> Objects,
    bool IsSymmetric,
    string? Event,
    string? Plover,
    int? Quad,
    string Color);
