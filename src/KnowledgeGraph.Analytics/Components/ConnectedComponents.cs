namespace KnowledgeGraph.Analytics.Components;

/// <summary>
/// Which vertices hang together, whatever the direction of edges or along it. Weights, parallel edges and self-loops change nothing. A graph made with a typed query hangs together by the chosen types alone.
/// Neither search recurses: long chains are safe.
/// </summary>
public static class ConnectedComponents
{
    /// <summary>Groups of vertices with a way between any two, whatever the direction of edges.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static ComponentLabels Weak(CompactGraph graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var parents = new int[graph.VertexCount];
        for (var v = 0; v < parents.Length; v++) parents[v] = v;
        for (var v = 0; v < parents.Length; v++)
        {
            if ((v & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            var root = Root(parents, v);
            foreach (var w in graph.Successors(v))
            {
                if (!graph.IsDirected && w > v) break;
                var other = Root(parents, w);
                if (other == root) continue;
                if (other < root) (root, other) = (other, root);
                parents[other] = root;
            }
        }

        for (var v = 0; v < parents.Length; v++) parents[v] = parents[parents[v]];
        return ComponentLabels.Of(parents);
    }

    /// <summary>
    /// Groups of vertices with a way there and back between any two, along the direction of edges; in an undirected graph the same as <see cref="Weak"/>.
    /// Sources: R. Tarjan, Depth-First Search and Linear Graph Algorithms, 1972; for the largest group L. Fleischer and others, On Identifying Strongly Connected Components in Parallel, 2000.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static ComponentLabels Strong(CompactGraph graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return graph.IsDirected ? new StrongSearch(graph).Run(cancellationToken) : Weak(graph, cancellationToken);
    }

    /// <summary>The root is the least vertex of a tree, so that one look at the parent's parent suffices in the end: parents come before children.</summary>
    private static int Root(int[] parents, int vertex)
    {
        while (parents[vertex] != vertex)
        {
            parents[vertex] = parents[parents[vertex]];
            vertex = parents[vertex];
        }

        return vertex;
    }
}
