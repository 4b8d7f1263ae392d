using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>Finds links between happenings.</summary>
internal static class HappeningRelations
{
    /// <summary>The types that link happenings.</summary>
    public static readonly ImmutableArray<string> Types = ["RESPONDED_TO", "CAUSED"];

    /// <summary>
    /// The links that a query chooses, one a pair of ends. Between two entities lies a link that has one at each end; within a set of entities one whose ends both have nobody else in them.
    /// </summary>
    public static IReadOnlyList<HappeningRelation> Find(EntityGraph graph, GraphQuery query)
    {
        var speakers = Speakers(graph);
        var (from, to, around, saidBy) = (Ids(graph, query.From), Ids(graph, query.To), Ids(graph, query.Around), Ids(graph, query.SaidBy));
        return
        [
            .. graph.Links.GroupBy(l => (From: End(l.FromEvent, l.FromEntity), l.Type, To: End(l.ToEvent, l.ToEntity)))
                .Select(g => new HappeningRelation([.. g], SpeakersOf(g.First(), speakers)))
                .Where(r => query.Types.IsEmpty || query.Types.Contains(r.Type, StringComparer.OrdinalIgnoreCase))
                .Where(r => query.Statuses.Contains(r.Status) && r.Confidence >= query.MinConfidence && DateWindow.Meets(query, r.Link.FromEvent?.Node.Time))
                .Where(r => query.Documents.IsEmpty || r.Links.Any(l => query.GoesByOne(l.Document)))
                .Where(r => from is null || r.Subject.Goes(query.From!, from)).Where(r => to is null || r.Object.Goes(query.To!, to))
                .Where(r => around is null || r.Subject.Goes(query.Around!, around) || r.Object.Goes(query.Around!, around))
                .Where(r => query.Between is not { } ends || Joins(r, (ends.One, Ids(graph, ends.One)!), (ends.Other, Ids(graph, ends.Other)!)))
                .Where(r => query.Within is not { } within || (r.Subject.Within(within) && r.Object.Within(within)))
                .Where(r => saidBy is null || r.AttributedTo.Any(e => saidBy.Contains(e.Id))),
        ];
    }

    /// <summary>In whose statements an event stands.</summary>
    public static ILookup<string, Entity> Speakers(EntityGraph graph) =>
        graph.Statements.Where(s => s.Speaker is not null).SelectMany(s => s.Node.Events.Select(id => (id, s.Speaker!))).ToLookup(p => p.id, p => p.Item2, StringComparer.Ordinal);

    private static bool Joins(HappeningRelation relation, (string Name, HashSet<EntityId> Ids) one, (string Name, HashSet<EntityId> Ids) other) =>
        (relation.Subject.Goes(one.Name, one.Ids) && relation.Object.Goes(other.Name, other.Ids))
        || (relation.Subject.Goes(other.Name, other.Ids) && relation.Object.Goes(one.Name, one.Ids));

    private static HashSet<EntityId>? Ids(EntityGraph graph, string? name) => name is null ? null : [.. graph.FindEntities(name).Select(e => e.Id)];

    private static ImmutableArray<Entity> SpeakersOf(GraphLink link, ILookup<string, Entity> speakers) =>
        link.FromEvent is { } e ? [.. speakers[e.Node.Id].Distinct().OrderBy(s => s.Id)] : [];

    private static string End(GraphEvent? e, Entity? entity) => e?.Node.Id ?? entity!.Id.Value;
}
