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
    string Color)
{
    /// <summary>Names of the <see cref="OwnKind"/>s that a subject may have, beside <see cref="Subjects"/>.</summary>
    public ImmutableHashSet<string> OwnSubjects { get; init; } = [];

    /// <summary>Names of the <see cref="OwnKind"/>s that an object may have, beside <see cref="Objects"/>.</summary>
    public ImmutableHashSet<string> OwnObjects { get; init; } = [];

    /// <summary>The relation that holds the other way round whenever this one holds; null for none.</summary>
    public string? Inverse { get; init; }

    /// <summary>The relations that hold, in the same direction, whenever this one holds.</summary>
    public ImmutableArray<string> Implies { get; init; } = [];

    /// <summary>How many extractors must find it for it to be kept, at least 1; null, the default, as the ontology says for all (<see cref="ExtractorPolicy.Votes"/>).</summary>
    public int? Votes { get; init; }

    /// <summary>Whether a subject has at most one object at one time ("the capital of"); two at one time are a conflict (<see cref="Conflicts.ConflictFinder"/>).</summary>
    public bool IsFunctional { get; init; }

    /// <summary>Whether an object has at most one subject at one time ("leads"); two at one time are a conflict.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>Whether the object does nothing any more afterwards ("killed"); what it does later is a conflict.</summary>
    public bool IsFinal { get; init; }

    /// <summary>The name under which the extractors find it, where an ontology renamed it; else null.</summary>
    public string? Was { get; init; }

    /// <summary>Whether the relation may lead from one entity to another, in this direction.</summary>
    internal bool Allows(EntityFact subject, EntityFact @object) => Has(Subjects, OwnSubjects, subject) && Has(Objects, OwnObjects, @object);

    /// <summary>Whether the entity may be its subject.</summary>
    internal bool AllowsSubject(EntityFact subject) => Has(Subjects, OwnSubjects, subject);

    private static bool Has(ImmutableHashSet<EntityKind> kinds, ImmutableHashSet<string> own, EntityFact entity) =>
        kinds.Contains(entity.Kind) || (!own.IsEmpty && entity.Types.Any(own.Contains));
}
