using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Paths;

/// <summary>
/// The k shortest paths without a repeated vertex: Yen, "Finding the k shortest loopless paths in a network", Management Science 17 (1971), with the saving of Lawler (1972);
/// each deviation is searched with the exact distances to the target as a lower bound.
/// Paths follow outgoing edges; in an undirected graph edges lead both ways, in a directed one a symmetric relation does. Paths are told apart by their vertices:
/// parallel edges make one step, which lists them all and is as long as the lightest. Self-loops are never used. An edge with the weight 0 is a step of no length.
/// Only relations of <see cref="ShortestPathOptions.Types"/> are taken, and of those what the query of the <see cref="CompactGraph"/> chose.
/// </summary>
public static class ShortestPaths
{
    /// <summary>Finds them.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="source">Where paths start.</param>
    /// <param name="target">Where they end; the same vertex as the source gives one path without steps.</param>
    /// <param name="options">How many, weights, types; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>
    /// At most so many paths: the shortest first, among equals those with fewer steps, then by their vertices; empty where no way leads to the target.
    /// Where more paths are as long and have as many steps as the last, the same graph always gives the same of them.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A vertex is none of the graph; the count lies outside its range.</exception>
    /// <exception cref="InvalidOperationException">Types are given and the graph was made of plain arrays.</exception>
    public static ImmutableArray<GraphPath> Find(
        CompactGraph graph, int source, int target, ShortestPathOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.Vertex(graph, source, nameof(source));
        Argument.Vertex(graph, target, nameof(target));
        options ??= new ShortestPathOptions();
        Argument.InRange(options.Count, 1, 10_000, nameof(options.Count));
        cancellationToken.ThrowIfCancellationRequested();
        var view = new PathGraph(graph, options.Types, options.Weighted);
        var search = new DeviationSearch(view, target, cancellationToken);
        return Yen(view, search, source, options.Count);
    }

    private static ImmutableArray<GraphPath> Yen(PathGraph view, DeviationSearch search, int source, int count)
    {
        var accepted = new List<Candidate>();
        var candidates = new SortedSet<Candidate>();
        if (search.From([source], 0, []) is { } first) candidates.Add(first);
        while (accepted.Count < count && candidates.Min is { } next)
        {
            candidates.Remove(next);
            accepted.Add(next);
            if (accepted.Count == count) break;
            for (var spur = next.Deviation; spur + 1 < next.Vertices.Length; spur++)
            {
                var root = next.Vertices.AsSpan(0, spur + 1);
                if (search.From(root, spur, Taken(accepted, root)) is not { } candidate) continue;
                candidates.Add(candidate);
                while (candidates.Count > count - accepted.Count) candidates.Remove(candidates.Max!);
            }
        }

        return [.. accepted.Order().Select(c => view.PathAlong(c.Vertices))];
    }

    /// <summary>Where accepted paths with this beginning go on.</summary>
    private static HashSet<int> Taken(List<Candidate> accepted, ReadOnlySpan<int> root)
    {
        var taken = new HashSet<int>();
        foreach (var path in accepted)
            if (path.Vertices.Length > root.Length && path.Vertices.AsSpan(0, root.Length).SequenceEqual(root)) taken.Add(path.Vertices[root.Length]);
        return taken;
    }
}
