using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>
/// Chooses what a page can hold. Entities are taken in the order of their number of relations, each with all its relations to those before it, until a limit is met:
/// so between the entities that are shown no relation is missing.
/// </summary>
internal static class ViewSelection
{
    private const string ByDegree = "the entities with the most relations, and every relation between them";

    public static ViewContent Of(GraphPart part, ViewOptions options)
    {
        var ranked = Ranked(part, options.Centres);
        var ranks = new Dictionary<EntityId, int>(ranked.Length);
        foreach (var entity in ranked) ranks.Add(entity.Id, ranks.Count);
        var count = Fitting(part, ranks, options);
        var kept = ranked[..count];
        ImmutableArray<Relation> relations = [.. part.Relations.Where(r => ranks[r.Subject.Id] < count && ranks[r.Object.Id] < count)];
        var ends = relations.SelectMany(r => new[] { r.Subject.Id, r.Object.Id }).ToHashSet();
        kept = [.. kept.Where(e => ends.Contains(e.Id)), .. kept.Where(e => !ends.Contains(e.Id))];
        var whole = count == ranked.Length;
        var shown = kept.Select(e => e.Id).ToHashSet();
        var made = relations.SelectMany(r => r.Evidence).Select(e => e.EventId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        ImmutableArray<GraphEvent> events = whole ? part.Events : [.. part.Events.Where(e => made.Contains(e.Node.Id))];
        ImmutableArray<GraphStatement> statements = whole ? part.Statements : [.. part.Statements.Where(s => s.Speaker is { } by && shown.Contains(by.Id))];
        events = events[..Math.Min(events.Length, options.MaxFacts)];
        statements = statements[..Math.Min(statements.Length, options.MaxFacts)];
        var content = new ViewContent(kept, ends.Count, relations, events, statements, Links(part, events, shown), [], []);
        var documents = ViewDocuments.Of(part, content, whole, options);
        return content with { Documents = documents, Omissions = Omissions(part, content, documents, options) };
    }

    private static ImmutableArray<Entity> Ranked(GraphPart part, ImmutableHashSet<EntityId> centres)
    {
        var degrees = part.Entities.ToDictionary(e => e.Id, _ => 0);
        foreach (var relation in part.Relations)
        {
            degrees[relation.Subject.Id]++;
            if (relation.Object.Id != relation.Subject.Id) degrees[relation.Object.Id]++;
        }

        return
        [
            .. part.Entities.OrderByDescending(e => centres.Contains(e.Id)).ThenByDescending(e => degrees[e.Id]).ThenByDescending(e => e.MentionCount).ThenBy(e => e.Id),
        ];
    }

    /// <summary>How many entities, from the first on, and their relations meet both limits.</summary>
    private static int Fitting(GraphPart part, Dictionary<EntityId, int> ranks, ViewOptions options)
    {
        var completed = new int[ranks.Count];
        foreach (var relation in part.Relations) completed[Math.Max(ranks[relation.Subject.Id], ranks[relation.Object.Id])]++;
        var (count, relations) = (0, 0);
        while (count < completed.Length && count < options.MaxEntities && relations + completed[count] <= options.MaxRelations) relations += completed[count++];
        return count;
    }

    private static ImmutableArray<GraphLink> Links(GraphPart part, ImmutableArray<GraphEvent> events, HashSet<EntityId> shown)
    {
        var ids = events.Select(e => e.Node.Id).ToHashSet(StringComparer.Ordinal);
        return [.. part.Links.Where(l => Has(l.FromEvent, l.FromEntity) && Has(l.ToEvent, l.ToEntity))];

        bool Has(GraphEvent? e, Entity? entity) => e is not null ? ids.Contains(e.Node.Id) : entity is not null && shown.Contains(entity.Id);
    }

    private static ImmutableArray<ViewOmission> Omissions(GraphPart part, ViewContent content, ImmutableArray<ViewDocument> documents, ViewOptions options) =>
    [
        .. new[]
        {
            new ViewOmission("entities", content.Entities.Length, part.Entities.Length, ByDegree),
            new ViewOmission("relations", content.Relations.Length, part.Relations.Count, ByDegree),
            new ViewOmission("events", content.Events.Length, part.Events.Length, content.Events.Length == options.MaxFacts ? "the first in the order of the documents" : "those behind the relations that are shown"),
            new ViewOmission("statements", content.Statements.Length, part.Statements.Length, content.Statements.Length == options.MaxFacts ? "the first in the order of the documents" : "those whose speaker is on this page"),
            new ViewOmission("documents", documents.Length, part.Documents.Length, "those that say what is shown"),
            new ViewOmission("whole texts", documents.Count(d => d.IsWhole), documents.Length, "the documents with the most evidence; of the others only the sentences that are needed"),
        }.Where(o => o.Shown < o.Of),
    ];
}
