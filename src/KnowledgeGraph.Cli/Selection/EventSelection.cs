using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>Finds events: --from is an agent, --to a target, --type the event's type or the relation that it makes.</summary>
internal static class EventSelection
{
    public static IReadOnlyList<GraphEvent> Find(EntityGraph graph, GraphQuery query, Ontology ontology)
    {
        var (from, to, around, saidBy) = (Ids(graph, query.From), Ids(graph, query.To), Ids(graph, query.Around), Ids(graph, query.SaidBy));
        var between = query.Between is null ? null : graph.Find(query with { Types = [] }).SelectMany(r => r.Evidence).Select(e => e.EventId).ToHashSet(StringComparer.Ordinal);
        var speakers = HappeningRelations.Speakers(graph);
        return
        [
            .. graph.Events
                .Where(e => query.Statuses.Contains(e.Node.Status) && e.Node.Confidence >= query.MinConfidence && DateWindow.Meets(query, e.Node.Time))
                .Where(e => query.Types.IsEmpty || query.Types.Any(t => IsType(e.Node.Type, t, ontology)))
                .Where(e => query.GoesByOne(e.Document))
                .Where(e => from is null || Has(e, ArgumentRole.Agent, from)).Where(e => to is null || Has(e, ArgumentRole.Target, to))
                .Where(e => around is null || e.Participants.Any(p => around.Contains(p.Entity.Id)))
                .Where(e => e.Participants.All(p => query.IsOfKind(p.Entity)))
                .Where(e => query.Within is not { } within || (e.Participants.Length > 0 && e.Participants.All(p => within.Contains(p.Entity.Id))))
                .Where(e => between is null || between.Contains(e.Node.Id))
                .Where(e => saidBy is null || speakers[e.Node.Id].Any(s => saidBy.Contains(s.Id))),
        ];
    }

    private static bool IsType(string eventType, string asked, Ontology ontology) => string.Equals(eventType, asked, StringComparison.OrdinalIgnoreCase)
        || (ontology.TryGetRelationOfEvent(eventType, out var relation) && string.Equals(relation.Name, asked, StringComparison.OrdinalIgnoreCase));

    private static bool Has(GraphEvent e, ArgumentRole role, HashSet<EntityId> ids) => e.Participants.Any(p => p.Role == role && ids.Contains(p.Entity.Id));

    private static HashSet<EntityId>? Ids(EntityGraph graph, string? name) => name is null ? null : [.. graph.FindEntities(name).Select(e => e.Id)];
}
