using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Analytics.Components;

/// <summary>Search in order of steps. Direction counts (search <see cref="CompactGraph.Reversed"/> for ways to a vertex, <see cref="CompactGraph.ToUndirected"/> for both); weights, parallel edges and self-loops change nothing.</summary>
public static class BreadthFirst
{
    /// <summary>How many steps each vertex lies away, by vertex; -1 where no way leads or the limit was met before.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="source">Where to start, 0 to VertexCount - 1.</param>
    /// <param name="maxSteps">How far to go, 0 or more; the default is without limit.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">The source is no vertex; maxSteps is negative.</exception>
    public static ImmutableArray<int> Steps(CompactGraph graph, int source, int maxSteps = int.MaxValue, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.Vertex(graph, source, nameof(source));
        Argument.AtLeast(maxSteps, 0, nameof(maxSteps));
        var (steps, order) = (new int[graph.VertexCount], new int[graph.VertexCount]);
        Array.Fill(steps, -1);
        (steps[source], order[0]) = (0, source);
        var count = 1;
        for (var head = 0; head < count && steps[order[head]] < maxSteps; head++)
        {
            if ((head & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            var next = steps[order[head]] + 1;
            foreach (var w in graph.Successors(order[head]))
            {
                if (steps[w] >= 0) continue;
                steps[w] = next;
                order[count++] = w;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(steps);
    }
}
