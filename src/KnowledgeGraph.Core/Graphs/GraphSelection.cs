namespace KnowledgeGraph.Graphs;

/// <summary>Carries out a <see cref="GraphQuery"/>.</summary>
internal static class GraphSelection
{
    public static RelationSet Relations(EntityGraph graph, GraphQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Depth, 1);
        if (query.MaxNodes is { } limit) ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1, nameof(query));
        var relations = graph.Relations.Where(query.Admits);
        if (query.From is { } from) relations = relations.From(from);
        if (query.To is { } to) relations = relations.To(to);
        if (query.SaidBy is { } speaker) relations = SaidBy(graph, relations, speaker);
        if (query.Around is { } centre) relations = Around(graph, relations, centre, query.Depth);
        if (query.Between is { } ends) relations = ShortestWays.Between(relations, Ids(graph, ends.One), Ids(graph, ends.Other));
        return query.MaxNodes is { } most ? Ranked(graph, relations, query, most) : relations;
    }

    /// <summary>Whether an interval meets the query's dates; what has no date meets only a query without any.</summary>
    public static bool InTime(GraphQuery query, DateOnly? first, DateOnly? last)
    {
        if (query.Since is null && query.Until is null) return true;
        if (first is null && last is null) return false;
        return (query.Since is null || (last ?? DateOnly.MaxValue) >= query.Since) && (query.Until is null || (first ?? DateOnly.MinValue) <= query.Until);
    }

    private static HashSet<EntityId> Ids(EntityGraph graph, string name) => [.. graph.FindEntities(name).Select(e => e.Id)];

    private static RelationSet SaidBy(EntityGraph graph, RelationSet relations, string speaker)
    {
        var ids = Ids(graph, speaker);
        return relations.Where(r => r.AttributedTo.Any(e => ids.Contains(e.Id)));
    }

    private static RelationSet Around(EntityGraph graph, RelationSet relations, string centre, int depth)
    {
        var reached = Ids(graph, centre);
        for (var step = 1; step < depth; step++)
        {
            var next = relations.Where(r => reached.Contains(r.Subject.Id) || reached.Contains(r.Object.Id)).SelectMany(r => new[] { r.Subject.Id, r.Object.Id }).ToList();
            var before = reached.Count;
            reached.UnionWith(next);
            if (reached.Count == before) break;
        }

        return relations.Where(r => reached.Contains(r.Subject.Id) || reached.Contains(r.Object.Id));
    }

    private static RelationSet Ranked(EntityGraph graph, RelationSet relations, GraphQuery query, int most)
    {
        var centres = new[] { query.Around, query.Between?.One, query.Between?.Other }.OfType<string>().SelectMany(name => Ids(graph, name)).ToHashSet();
        var kept = DegreeRank.Top(relations, centres, most);
        return relations.Where(r => kept.Contains(r.Subject.Id) && kept.Contains(r.Object.Id));
    }
}
