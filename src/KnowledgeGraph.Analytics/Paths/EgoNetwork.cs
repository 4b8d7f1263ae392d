using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Paths;

/// <summary>
/// A vertex, those around it, and all edges among them (Freeman 1982). Direction: <see cref="EgoNetworkOptions.BothWays"/>; weights do not count,
/// parallel edges and self-loops are all among the edges. What a query left out of the <see cref="CompactGraph"/> is not there.
/// </summary>
/// <param name="Vertices">The vertices, the centre first, by distance, then number.</param>
/// <param name="Distances">Steps from the centre, place by place.</param>
/// <param name="Edges">The numbers of the edges with both ends among the vertices, ascending; each once.</param>
/// <param name="IsComplete">Whether <see cref="EgoNetworkOptions.MaxVertices"/> left out none.</param>
public sealed record EgoNetwork(ImmutableArray<int> Vertices, ImmutableArray<int> Distances, ImmutableArray<int> Edges, bool IsComplete)
{
    /// <summary>Collects what lies around a vertex.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="centre">The vertex.</param>
    /// <param name="options">Depth, direction, limit; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">The centre is no vertex of the graph; an option lies outside its range.</exception>
    public static EgoNetwork Around(CompactGraph graph, int centre, EgoNetworkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.Vertex(graph, centre, nameof(centre));
        options ??= new EgoNetworkOptions();
        Argument.AtLeast(options.Depth, 0, nameof(options.Depth));
        Argument.AtLeast(options.MaxVertices, 1, nameof(options.MaxVertices));
        var (vertices, distances) = (new List<int> { centre }, new List<int> { 0 });
        var seen = new HashSet<int> { centre };
        var complete = true;
        for (var (from, depth) = (0, 1); depth <= options.Depth && from < vertices.Count && complete; depth++)
        {
            var ring = Ring(graph, vertices, from, options.BothWays, seen, cancellationToken);
            complete = ring.Count <= options.MaxVertices - vertices.Count;
            from = vertices.Count;
            vertices.AddRange(ring.Take(options.MaxVertices - vertices.Count));
            while (distances.Count < vertices.Count) distances.Add(depth);
        }

        return new EgoNetwork([.. vertices], [.. distances], Among(graph, vertices, cancellationToken), complete);
    }

    /// <summary>The vertices next to the last ones that are not yet seen, ascending.</summary>
    private static List<int> Ring(CompactGraph graph, List<int> vertices, int from, bool bothWays, HashSet<int> seen, CancellationToken cancellation)
    {
        var ring = new List<int>();
        for (var i = from; i < vertices.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var u in graph.Successors(vertices[i]))
                if (seen.Add(u)) ring.Add(u);
            if (!bothWays) continue;
            foreach (var u in graph.Predecessors(vertices[i]))
                if (seen.Add(u)) ring.Add(u);
        }

        ring.Sort();
        return ring;
    }

    private static ImmutableArray<int> Among(CompactGraph graph, List<int> vertices, CancellationToken cancellation)
    {
        var (inside, edges) = (vertices.ToHashSet(), new SortedSet<int>());
        foreach (var v in vertices)
        {
            cancellation.ThrowIfCancellationRequested();
            var targets = graph.Successors(v);
            for (var i = 0; i < targets.Length; i++)
                if (inside.Contains(targets[i])) edges.Add(graph.OutEdges(v)[i]);
        }

        return [.. edges];
    }
}
