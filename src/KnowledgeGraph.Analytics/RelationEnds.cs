using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics;

/// <summary>Relations as pairs of vertices.</summary>
/// <param name="Chosen">The relations.</param>
/// <param name="Entities">The entity of each vertex, in the order of the graph.</param>
/// <param name="Subjects">The vertex of each subject.</param>
/// <param name="Objects">The vertex of each object.</param>
internal sealed record RelationEnds(ChosenRelations Chosen, ImmutableArray<Entity> Entities, int[] Subjects, int[] Objects)
{
    private const int PieceSize = 16 * Pieces.Size;

    /// <summary>
    /// Numbers the ends of the relations that a query chooses. The time goes into fetching relations and entities from memory, so that each is looked at once, on all cores;
    /// relations are sorted by subject, which is mostly the one before.
    /// </summary>
    public static RelationEnds Of(EntityGraph graph, GraphQuery query, bool onlyEnds, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var named = ChosenRelations.Named(graph, query);
        var (candidates, places) = (named ?? new ChosenRelations(graph.Relations, null), new EntityPlaces(graph.Entities));
        var (numbers, subjects, objects) = (new int[candidates.Count], new int[candidates.Count], new int[candidates.Count]);
        var counts = new int[candidates.Count / PieceSize + 1];
        Pieces.For(numbers.Length, 0, (first, end) =>
        {
            var (count, last, subject) = (first, default(Entity), 0);
            for (var e = first; e < end; e++)
            {
                var relation = candidates[e];
                if (named is null && !query.Admits(relation)) continue;
                if (!ReferenceEquals(relation.Subject, last)) (last, subject) = (relation.Subject, places.Of(relation.Subject));
                (numbers[count], subjects[count], objects[count]) = (named?.Numbers![e] ?? e, subject, places.Of(relation.Object));
                count++;
            }

            counts[first / PieceSize] = count - first;
        }, cancellationToken, PieceSize);

        if (named is null)
        {
            (numbers, subjects, objects) = (Joined(numbers, counts), Joined(subjects, counts), Joined(objects, counts));
            candidates = new ChosenRelations(graph.Relations, numbers.Length == graph.Relations.Count ? null : numbers);
        }

        return onlyEnds ? Narrowed(candidates, graph.Entities, subjects, objects) : new RelationEnds(candidates, graph.Entities, subjects, objects);
    }

    /// <summary>What the pieces have filled, side by side.</summary>
    private static int[] Joined(int[] values, int[] counts)
    {
        var total = counts.Sum();
        if (total == values.Length) return values;
        var (joined, place) = (new int[total], 0);
        for (var piece = 0; piece < counts.Length; piece++)
        {
            Array.Copy(values, piece * PieceSize, joined, place, counts[piece]);
            place += counts[piece];
        }

        return joined;
    }

    private static RelationEnds Narrowed(ChosenRelations relations, ImmutableArray<Entity> entities, int[] subjects, int[] objects)
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
        return new RelationEnds(relations, chosen.ToImmutable(), subjects, objects);
    }
}
