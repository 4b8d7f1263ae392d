namespace KnowledgeGraph.Analytics.Paths;

/// <summary>
/// Paths through time: each step is taken on a day of its relation, from its first date to its last, that is not before the day of the step before.
/// Wu and others, "Path problems in temporal graphs", PVLDB 7 (2014). An interval with one date is open at its other end; a relation without dates is never taken.
/// Paths follow outgoing edges; in an undirected graph edges lead both ways, in a directed one a symmetric relation does. Parallel edges make one step, which lists those
/// that can be taken on its day; self-loops are never used and weights do not count.
/// Only relations of <see cref="TemporalPathOptions.Types"/> are taken, and of those what the query of the <see cref="CompactGraph"/> chose.
/// </summary>
public static class TemporalPaths
{
    /// <summary>A path that reaches the target as early as any.</summary>
    /// <param name="graph">A graph of entities.</param>
    /// <param name="source">Where it starts.</param>
    /// <param name="target">Where it ends.</param>
    /// <param name="options">Days and types; null for any.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The path, each step with its day; null where no way through time leads to the target.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A vertex is none of the graph; the first day lies after the last.</exception>
    /// <exception cref="InvalidOperationException">The graph was made of plain arrays, whose edges have no dates.</exception>
    public static GraphPath? Earliest(CompactGraph graph, int source, int target, TemporalPathOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.Vertex(graph, source, nameof(source));
        Argument.Vertex(graph, target, nameof(target));
        return Earliest(graph, EdgeDates.Of(graph, cancellationToken), source, target, options ?? new TemporalPathOptions(), cancellationToken);
    }

    /// <summary>All paths through time within limits, those with the fewest steps first.</summary>
    /// <param name="graph">A graph of entities.</param>
    /// <param name="source">Where they start.</param>
    /// <param name="target">Where they end.</param>
    /// <param name="options">Days and types; null for any. Types that <paramref name="limits"/> names must hold too.</param>
    /// <param name="limits">When to stop; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">A vertex is none of the graph; an option lies outside its range.</exception>
    /// <exception cref="InvalidOperationException">The graph was made of plain arrays, whose edges have no dates.</exception>
    public static PathList All(
        CompactGraph graph, int source, int target, TemporalPathOptions? options = null, SimplePathOptions? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.Vertex(graph, source, nameof(source));
        Argument.Vertex(graph, target, nameof(target));
        return All(graph, EdgeDates.Of(graph, cancellationToken), source, target, options ?? new TemporalPathOptions(), limits ?? new SimplePathOptions(), cancellationToken);
    }

    internal static GraphPath? Earliest(CompactGraph graph, EdgeDates dates, int source, int target, TemporalPathOptions options, CancellationToken cancellation)
    {
        var (since, until) = options.Days();
        var view = new PathGraph(graph, options.Types, false);
        var (days, parents) = (new int[graph.VertexCount], new int[graph.VertexCount]);
        Array.Fill(days, EdgeDates.Never);
        (days[source], parents[source]) = (since, -1);
        var waiting = new PriorityQueue<int, (int Day, int Steps, int Vertex)>([(source, (since, 0, source))]);
        while (waiting.TryDequeue(out var v, out var key) && v != target)
        {
            cancellation.ThrowIfCancellationRequested();
            if (key.Day > days[v]) continue;
            for (var i = graph.Outgoing.Offsets[v]; i < graph.Outgoing.Offsets[v + 1]; i++)
            {
                var (u, edge) = (graph.Outgoing.Neighbours[i], graph.Outgoing.Edges[i]);
                var day = dates.Arrival(edge, key.Day);
                if (day > until || day >= days[u] || !view.IsAllowed(edge)) continue;
                (days[u], parents[u]) = (day, v);
                waiting.Enqueue(u, (day, key.Steps + 1, u));
            }
        }

        return days[target] == EdgeDates.Never ? null : TemporalSteps.Dated(view.PathAlong(Way(parents, target)), dates, since);
    }

    internal static PathList All(
        CompactGraph graph, EdgeDates dates, int source, int target, TemporalPathOptions options, SimplePathOptions limits, CancellationToken cancellation)
    {
        limits.Check();
        var (since, until) = options.Days();
        var types = limits.Types.IsDefaultOrEmpty ? options.Types
            : options.Types.IsDefaultOrEmpty ? limits.Types
            : [.. options.Types.Intersect(limits.Types, StringComparer.OrdinalIgnoreCase)];
        if (types.IsEmpty && !(limits.Types.IsDefaultOrEmpty && options.Types.IsDefaultOrEmpty)) return new PathList([], true, null);
        return new SimplePathSearch(new PathGraph(graph, types, false), limits, dates, since, until, cancellation).Run(source, target);
    }

    private static int[] Way(int[] parents, int target)
    {
        var way = new List<int>();
        for (var v = target; v >= 0; v = parents[v]) way.Add(v);
        way.Reverse();
        return [.. way];
    }
}
