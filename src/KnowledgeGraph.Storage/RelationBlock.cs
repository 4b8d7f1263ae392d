using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>What a block of kept relations holds: relations of one type and status between entities of two kinds.</summary>
/// <param name="Type">Their type.</param>
/// <param name="Status">Their status.</param>
/// <param name="Subject">Kind of their subjects.</param>
/// <param name="Object">Kind of their objects.</param>
/// <param name="First">The first day of the earliest; null where none has a day.</param>
/// <param name="Last">The last day of the latest; null where none has a day.</param>
/// <param name="Digest">Digest of the block's content.</param>
internal sealed record RelationBlock(string Type, FactStatus Status, EntityKind Subject, EntityKind Object, DateOnly? First, DateOnly? Last, string Digest)
{
    /// <summary>Whether a relation of it may be admitted by a query.</summary>
    public bool MayHold(GraphQuery query) => query.Statuses.Contains(Status)
        && (query.Types.IsEmpty || query.Types.Contains(Type, StringComparer.OrdinalIgnoreCase))
        && (!query.OwnKinds.IsEmpty || query.Kinds.IsEmpty || (query.Kinds.Contains(Subject) && query.Kinds.Contains(Object)))
        && ((query.Since is null && query.Until is null)
            || (First is not null && (query.Since is null || Last >= query.Since) && (query.Until is null || First <= query.Until)));

    public void Write(BlockWriter to)
    {
        to.Text(Type);
        to.Member(Status);
        to.Member(Subject);
        to.Member(Object);
        to.Day(First);
        to.Day(Last);
        to.Text(Digest);
    }

    public static RelationBlock Read(BlockReader from) =>
        new(from.Text(), from.Member<FactStatus>(), from.Member<EntityKind>(), from.Member<EntityKind>(), from.Day(), from.Day(), from.Text());
}
