namespace KnowledgeGraph.Graphs;

/// <summary>Ranks entities by the number of relations that they are an end of.</summary>
internal static class DegreeRank
{
    /// <summary>The first entities: the centres, then those with the most relations, then the most mentioned, then by id.</summary>
    public static HashSet<EntityId> Top(IEnumerable<Relation> relations, HashSet<EntityId> centres, int count)
    {
        var degrees = new Dictionary<EntityId, (Entity Entity, int Degree)>();
        foreach (var relation in relations)
        {
            Count(relation.Subject);
            if (relation.Object.Id != relation.Subject.Id) Count(relation.Object);
        }

        return
        [
            .. degrees.Values.OrderByDescending(d => centres.Contains(d.Entity.Id)).ThenByDescending(d => d.Degree)
                .ThenByDescending(d => d.Entity.MentionCount).ThenBy(d => d.Entity.Id).Take(count).Select(d => d.Entity.Id),
        ];

        void Count(Entity entity) => degrees[entity.Id] = (entity, degrees.GetValueOrDefault(entity.Id).Degree + 1);
    }
}
