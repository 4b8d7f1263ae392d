namespace KnowledgeGraph.Graphs;

/// <summary>Finds the relations that lie on shortest paths, by a breadth-first search from either side.</summary>
internal static class ShortestWays
{
    /// <summary>Those on a shortest path from one of the first entities to one of the others, whichever way they lead; none where there is no path, or an entity is among both.</summary>
    public static RelationSet Between(RelationSet relations, HashSet<EntityId> ones, HashSet<EntityId> others)
    {
        var neighbours = relations.Where(r => r.Subject.Id != r.Object.Id)
            .SelectMany(r => new[] { (From: r.Subject.Id, To: r.Object.Id), (From: r.Object.Id, To: r.Subject.Id) }).ToLookup(p => p.From, p => p.To);
        var (away, back) = (Steps(neighbours, ones), Steps(neighbours, others));
        var reached = others.Where(away.ContainsKey).ToList();
        if (reached.Count == 0) return relations.Where(_ => false);
        var length = reached.Min(id => away[id]);
        return relations.Where(r => Lies(r.Subject.Id, r.Object.Id) || Lies(r.Object.Id, r.Subject.Id));

        bool Lies(EntityId from, EntityId to) => away.TryGetValue(from, out var before) && back.TryGetValue(to, out var behind) && before + 1 + behind == length;
    }

    private static Dictionary<EntityId, int> Steps(ILookup<EntityId, EntityId> neighbours, HashSet<EntityId> start)
    {
        var steps = start.ToDictionary(id => id, _ => 0);
        var waiting = new Queue<EntityId>(start);
        while (waiting.TryDequeue(out var entity))
            foreach (var next in neighbours[entity])
                if (steps.TryAdd(next, steps[entity] + 1)) waiting.Enqueue(next);
        return steps;
    }
}
