using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics.Paths;

/// <summary>One step of a path.</summary>
/// <param name="From">The vertex that it leaves.</param>
/// <param name="To">The vertex that it reaches.</param>
/// <param name="Edges">Numbers of the parallel edges that it can be taken by, the lightest first, among equals by number; at least one.</param>
/// <param name="Length">The weight of the lightest of them, or 1 where steps are counted.</param>
/// <param name="Date">On a temporal path the first day on which the step can be taken; else null.</param>
public sealed record PathStep(int From, int To, ImmutableArray<int> Edges, double Length, DateOnly? Date)
{
    /// <summary>The relations of the step, each with its evidence.</summary>
    /// <param name="graph">The graph that the path was found in.</param>
    /// <exception cref="InvalidOperationException">The graph was made of plain arrays.</exception>
    public IEnumerable<Relation> Relations(CompactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Edges.Select(graph.RelationOf);
    }
}
