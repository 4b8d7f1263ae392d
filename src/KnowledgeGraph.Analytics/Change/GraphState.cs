using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics.Change;

/// <summary>The entities and relations of a graph, or those that hold by a day.</summary>
/// <param name="Entities">The entities.</param>
/// <param name="Relations">The relations.</param>
internal sealed record GraphState(ImmutableArray<Entity> Entities, ImmutableArray<Relation> Relations)
{
    /// <summary>What holds by a day.</summary>
    public static GraphState By(EntityGraph graph, DateOnly day, CancellationToken cancellation)
    {
        var events = graph.Events.Watched(cancellation).ToDictionary(e => e.Node.Id, StringComparer.Ordinal);
        var relations = ImmutableArray.CreateBuilder<Relation>();
        var there = new HashSet<EntityId>();
        foreach (var relation in graph.Relations)
        {
            cancellation.ThrowIfCancellationRequested();
            if (By(relation, events, day) is not { } known) continue;
            relations.Add(known);
            there.Add(known.Subject.Id);
            there.Add(known.Object.Id);
        }

        var mentions = graph.Mentions.Watched(cancellation).Where(m => IsBy(m.Document.PublishedAt, day))
            .GroupBy(m => m.Entity.Id).ToDictionary(g => g.Key, g => (Mentions: g.Count(), Documents: g.Select(m => m.Document.Id).Distinct(StringComparer.Ordinal).Count()));
        return new GraphState([.. graph.Entities.Watched(cancellation).Where(e => there.Contains(e.Id) || mentions.ContainsKey(e.Id)).Select(Counted)], relations.ToImmutable());

        Entity Counted(Entity entity)
        {
            var (count, documents) = mentions.GetValueOrDefault(entity.Id);
            return entity with { MentionCount = count, DocumentCount = documents };
        }
    }

    private static Relation? By(Relation relation, Dictionary<string, GraphEvent> events, DateOnly day)
    {
        ImmutableArray<Evidence> evidence = [.. relation.Evidence.Where(e => IsBy(Day(e, events), day))];
        if (evidence.IsEmpty) return null;
        if (evidence.Length == relation.Evidence.Length) return relation;
        var times = evidence.Select(e => Event(e, events)?.Node.Time).Where(t => t is not null).ToList();
        return relation with { Evidence = evidence, FirstDate = times.Min(t => t!.Start), LastDate = times.Max(t => t!.End) };
    }

    private static DateOnly? Day(Evidence evidence, Dictionary<string, GraphEvent> events)
    {
        var time = Event(evidence, events)?.Node.Time;
        return time?.Start ?? time?.End ?? evidence.Document.PublishedAt;
    }

    private static GraphEvent? Event(Evidence evidence, Dictionary<string, GraphEvent> events) => evidence.EventId is { } id ? events.GetValueOrDefault(id) : null;

    private static bool IsBy(DateOnly? date, DateOnly day) => date is null || date <= day;
}
