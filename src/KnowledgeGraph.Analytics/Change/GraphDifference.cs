using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics.Change;

/// <summary>
/// What lies in one graph and not in another. Entities and relations are the same when their ids are, so that every relation keeps its direction, type and status;
/// parallel relations are compared one by one, self-loops as any other; there are no weights but the evidence. No filter narrows it: to compare parts, choose among the relations that it gives. Everything is ordered as in the graphs.
/// </summary>
/// <param name="AddedEntities">Entities only of the later graph.</param>
/// <param name="RemovedEntities">Entities only of the earlier graph.</param>
/// <param name="ChangedEntities">Entities of both with another name, alias, role, place or number of mentions or documents.</param>
/// <param name="AddedRelations">Relations only of the later graph.</param>
/// <param name="RemovedRelations">Relations only of the earlier graph.</param>
/// <param name="ChangedRelations">Relations of both with other evidence or dates.</param>
public sealed record GraphDifference(
    ImmutableArray<Entity> AddedEntities,
    ImmutableArray<Entity> RemovedEntities,
    ImmutableArray<EntityChange> ChangedEntities,
    ImmutableArray<Relation> AddedRelations,
    ImmutableArray<Relation> RemovedRelations,
    ImmutableArray<RelationChange> ChangedRelations)
{
    /// <summary>Whether there is no difference.</summary>
    public bool IsEmpty =>
        AddedEntities.IsEmpty && RemovedEntities.IsEmpty && ChangedEntities.IsEmpty && AddedRelations.IsEmpty && RemovedRelations.IsEmpty && ChangedRelations.IsEmpty;

    /// <summary>Compares two graphs.</summary>
    /// <param name="before">The earlier graph.</param>
    /// <param name="after">The later graph.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    public static GraphDifference Between(EntityGraph before, EntityGraph after, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Between(new GraphState(before.Entities, [.. before.Relations]), new GraphState(after.Entities, [.. after.Relations]), cancellationToken);
    }

    /// <summary>
    /// Compares what holds of a graph by one day and by another. Evidence counts from the day its event begins, without such a day from its document's date, without either always;
    /// a mention counts from its document's date. An entity is there with its first mention or relation; its name, aliases and roles are those of the whole graph.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="before">The earlier day, itself included.</param>
    /// <param name="after">The later day, itself included. An earlier one than <paramref name="before"/> gives the difference the other way round.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    public static GraphDifference Between(EntityGraph graph, DateOnly before, DateOnly after, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Between(GraphState.By(graph, before, cancellationToken), GraphState.By(graph, after, cancellationToken), cancellationToken);
    }

    private static GraphDifference Between(GraphState before, GraphState after, CancellationToken cancellation)
    {
        var entities = before.Entities.Watched(cancellation).ToDictionary(e => e.Id);
        var relations = before.Relations.Watched(cancellation).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var keptEntities = after.Entities.Watched(cancellation).Select(e => e.Id).ToHashSet();
        var keptRelations = after.Relations.Watched(cancellation).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return new GraphDifference(
            [.. after.Entities.Watched(cancellation).Where(e => !entities.ContainsKey(e.Id))],
            [.. before.Entities.Watched(cancellation).Where(e => !keptEntities.Contains(e.Id))],
            [.. after.Entities.Watched(cancellation).Where(e => entities.TryGetValue(e.Id, out var old) && Differ(old, e)).Select(e => new EntityChange(entities[e.Id], e))],
            [.. after.Relations.Watched(cancellation).Where(r => !relations.ContainsKey(r.Id))],
            [.. before.Relations.Watched(cancellation).Where(r => !keptRelations.Contains(r.Id))],
            [.. after.Relations.Watched(cancellation).Where(r => relations.TryGetValue(r.Id, out var old) && Differ(old, r)).Select(r => new RelationChange(relations[r.Id], r))]);
    }

    private static bool Differ(Entity a, Entity b) =>
        a.Name != b.Name || a.IsNamed != b.IsNamed || a.MentionCount != b.MentionCount || a.DocumentCount != b.DocumentCount || a.Place != b.Place
        || !a.Aliases.SequenceEqual(b.Aliases, StringComparer.Ordinal) || !a.Roles.SequenceEqual(b.Roles, StringComparer.Ordinal);

    private static bool Differ(Relation a, Relation b) =>
        a.FirstDate != b.FirstDate || a.LastDate != b.LastDate || !a.Evidence.Select(Key).SequenceEqual(b.Evidence.Select(Key));

    private static (string, int, int, double, string, string?) Key(Evidence e) => (e.Sentence.Id, e.Start, e.End, e.Confidence, e.Extractor, e.EventId);
}
