using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics;

/// <summary>Relations as pairs of vertices.</summary>
/// <param name="Entities">The entity of each vertex, in the order of the graph.</param>
/// <param name="Subjects">The vertex of each subject.</param>
/// <param name="Objects">The vertex of each object.</param>
internal sealed record RelationEnds(ImmutableArray<Entity> Entities, int[] Subjects, int[] Objects)
{
    /// <summary>Numbers the ends of relations.</summary>
    public static RelationEnds Of(EntityGraph graph, RelationSet relations, bool onlyEnds, CancellationToken cancellationToken)
    {
        var places = new EntityPlaces(graph.Entities);
        var (subjects, objects) = (new int[relations.Count], new int[relations.Count]);
        Pieces.For(subjects.Length, 0, (first, end) =>
        {
            for (var e = first; e < end; e++)
            {
                var relation = relations[e];
                (subjects[e], objects[e]) = (places.Of(relation.Subject), places.Of(relation.Object));
            }
        }, cancellationToken, 16 * Pieces.Size);

        return onlyEnds ? Narrowed(graph.Entities, subjects, objects) : new RelationEnds(graph.Entities, subjects, objects);
    }

    private static RelationEnds Narrowed(ImmutableArray<Entity> entities, int[] subjects, int[] objects)
    {
        var numbers = new int[entities.Length];
        foreach (var v in subjects) numbers[v] = 1;
        foreach (var v in objects) numbers[v] = 1;
        var chosen = ImmutableArray.CreateBuilder<Entity>();
        for (var v = 0; v < numbers.Length; v++)
        {
            if (numbers[v] == 0) continue;
            numbers[v] = chosen.Count;
            chosen.Add(entities[v]);
        }

        for (var e = 0; e < subjects.Length; e++) (subjects[e], objects[e]) = (numbers[subjects[e]], numbers[objects[e]]);
        return new RelationEnds(chosen.ToImmutable(), subjects, objects);
    }
}
