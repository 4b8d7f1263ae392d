using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics.Change;

/// <summary>
/// Events and relations of a graph, or of one entity, in order of time. Each counts once: direction and weights change nothing, parallel relations and self-loops count as any other.
/// The query of the <see cref="GraphPart"/> says which types count.
/// </summary>
/// <param name="Entries">The stretches in which something begins, the earliest first; stretches without anything are left out.</param>
/// <param name="UndatedEvents">Events without a date.</param>
/// <param name="UndatedRelations">Relations without an event that has a date, static ones for the most part.</param>
public sealed record Timeline(ImmutableArray<TimelineEntry> Entries, int UndatedEvents, int UndatedRelations)
{
    /// <summary>Sorts what a query chose into stretches of time. An event belongs to the day on which it begins, where only its end is known to that.</summary>
    /// <param name="part">The chosen part; its events and relations of every type and status count, each once whatever its direction.</param>
    /// <param name="bucket">How long a stretch is; the default is a month.</param>
    /// <param name="entity">Only events that it takes part in and relations that it is an end of; null for all.</param>
    /// <param name="cancellationToken">Stops the sorting.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stretch.</exception>
    /// <exception cref="ArgumentException">The entity is none of the graph.</exception>
    public static Timeline Of(GraphPart part, TimeBucket bucket = TimeBucket.Month, EntityId? entity = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(part);
        Argument.Defined(bucket, nameof(bucket));
        if (entity is { } id && part.Graph.Find(id) is null) throw new ArgumentException($"The entity {id} is none of this graph.", nameof(entity));
        var builder = new TimelineBuilder(part.Graph, bucket);
        foreach (var happening in part.Events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (entity is null || happening.Participants.Any(p => p.Entity.Id == entity)) builder.Add(happening);
        }

        foreach (var relation in part.Relations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (entity is null || relation.Subject.Id == entity || relation.Object.Id == entity) builder.Add(relation);
        }

        return builder.Build();
    }
}
