using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Graphs;

/// <summary>Which part of a graph is meant: the same choice for find, export, view and analytics. Every condition given must hold.</summary>
public sealed record GraphQuery
{
    /// <summary>Name of the subject (of a symmetric relation: of either end); null for any.</summary>
    public string? From { get; init; }

    /// <summary>Name of the object (of a symmetric relation: of either end); null for any.</summary>
    public string? To { get; init; }

    /// <summary>Name of an entity that must be one of the two ends; null for any.</summary>
    public string? Around { get; init; }

    /// <summary>How many steps from <see cref="Around"/> an edge may lie; at least 1, the default.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>Relation types; empty for all.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Kinds that both ends must have, each one of these or of <see cref="OwnKinds"/>; both empty for all.</summary>
    public ImmutableArray<EntityKind> Kinds { get; init; } = [];

    /// <summary>Kinds of an own ontology (<see cref="Entity.Types"/>) that both ends must belong to, each to one of these or of <see cref="Kinds"/>; both empty for all.</summary>
    public ImmutableArray<string> OwnKinds { get; init; } = [];

    /// <summary>Keeps what happened on or after this day; what has no date is left out.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Keeps what happened on or before this day; what has no date is left out.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Statuses; the default is actual alone.</summary>
    public ImmutableArray<FactStatus> Statuses { get; init; } = [FactStatus.Actual];

    /// <summary>Name of a speaker in whose statements the fact must stand; null for any or none.</summary>
    public string? SaidBy { get; init; }

    /// <summary>What documents go by, one of which must give evidence (<see cref="DocumentNode.GoesBy"/>); empty for any.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>Entities that both ends must be of, such as a community; null for any.</summary>
    public ImmutableHashSet<EntityId>? Within { get; init; }

    /// <summary>
    /// Names of two entities: keeps the relations of the shortest paths between them that the other conditions leave, all of equal length, whichever way relations lead; null for any.
    /// </summary>
    public (string One, string Other)? Between { get; init; }

    /// <summary>Least confidence, 0 to 1; the default is 0. What somebody verified passes always.</summary>
    public double MinConfidence { get; init; }

    /// <summary>
    /// How many entities may be left, at least 1: those with the most chosen relations, what the choice lies around or between first, among equals the most mentioned; null, the default, for all.
    /// </summary>
    public int? MaxNodes { get; init; }

    /// <summary>Whether it chooses by more than status, so that what has no part in its relations is left out.</summary>
    public bool Narrows =>
        From is not null || To is not null || Around is not null || !Types.IsEmpty || !Kinds.IsEmpty || !OwnKinds.IsEmpty
        || Since is not null || Until is not null || SaidBy is not null || !Documents.IsEmpty || Within is not null || Between is not null || MinConfidence > 0 || MaxNodes is not null;

    /// <summary>Whether it names no entity (subject, object, centre, ends of paths, speaker): then <see cref="Admits"/> is all there is to it.</summary>
    public bool NamesNobody => From is null && To is null && Around is null && Between is null && SaidBy is null;

    /// <summary>Whether a relation has the status, type, kinds, confidence, dates, documents and ends that are asked for. Names of entities are left aside.</summary>
    public bool Admits(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return Statuses.Contains(relation.Status)
            && (Types.IsEmpty || Types.Contains(relation.Type, StringComparer.OrdinalIgnoreCase))
            && IsOfKind(relation.Subject) && IsOfKind(relation.Object)
            && (MinConfidence <= 0 || relation.Confidence >= MinConfidence || relation.Judgement == Review.Judgement.Verified)
            && GraphSelection.InTime(this, relation.FirstDate, relation.LastDate)
            && (Within is not { } within || (within.Contains(relation.Subject.Id) && within.Contains(relation.Object.Id)))
            && (Documents.IsEmpty || relation.Evidence.Any(e => GoesByOne(e.Document)));
    }

    /// <summary>Whether an entity is of one of the kinds that are asked for; true where none is.</summary>
    public bool IsOfKind(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return (Kinds.IsEmpty && OwnKinds.IsEmpty) || Kinds.Contains(entity.Kind) || entity.Types.Any(t => OwnKinds.Contains(t));
    }

    /// <summary>Whether a document goes by one of <see cref="Documents"/>; true where none is asked for.</summary>
    public bool GoesByOne(DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var name in Documents)
            if (document.GoesBy(name)) return true;
        return Documents.IsEmpty;
    }
}
