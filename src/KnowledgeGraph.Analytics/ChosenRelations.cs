using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics;

/// <summary>The relations of a graph that a query chooses, as places in the graph's own list: no second list of them is kept.</summary>
/// <param name="relations">All relations of the graph.</param>
/// <param name="numbers">The places, ascending; null for all.</param>
internal sealed class ChosenRelations(RelationSet relations, int[]? numbers)
{
    public int Count => numbers?.Length ?? relations.Count;

    public int[]? Numbers => numbers;

    public Relation this[int index] => relations[numbers is null ? index : numbers[index]];

    /// <summary>What a query chooses that names entities; null where <see cref="GraphQuery.Admits"/> of each relation is all there is to it.</summary>
    public static ChosenRelations? Named(EntityGraph graph, GraphQuery query)
    {
        if (query.NamesNobody && query.MaxNodes is null && query.Depth > 0) return null;
        var (all, found) = (graph.Relations, graph.Find(query));
        var (numbers, next) = (new int[found.Count], 0);
        for (var i = 0; i < numbers.Length; i++)
        {
            while (!ReferenceEquals(all[next], found[i])) next++;
            numbers[i] = next++;
        }

        return new ChosenRelations(all, numbers);
    }
}
