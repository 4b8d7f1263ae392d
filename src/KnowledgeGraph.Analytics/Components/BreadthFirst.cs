using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Analytics.Components;

/// <summary>
/// Search in order of steps. Direction counts (search <see cref="CompactGraph.Reversed"/> for ways to a vertex, <see cref="CompactGraph.ToUndirected"/> for both); weights, parallel edges and self-loops change nothing.
/// A graph made with a typed query is walked along the chosen types alone. Source: S. Beamer, K. Asanović, D. Patterson, Direction-Optimizing Breadth-First Search, 2012.
/// </summary>
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
        return ImmutableCollectionsMarshal.AsImmutableArray(new LevelSearch(graph, cancellationToken).Run(source, maxSteps));
    }
}
