namespace KnowledgeGraph.Analytics.Paths;

/// <summary>
/// All paths from one vertex to another that visit no vertex twice, those with the fewest steps first. A search in depth that goes on only where the target is still within reach.
/// Paths follow outgoing edges; in an undirected graph edges lead both ways, in a directed one a symmetric relation does. Paths are told apart by their vertices:
/// parallel edges make one step, which lists them all; self-loops are never used and weights do not count.
/// Only relations of <see cref="SimplePathOptions.Types"/> are taken, and of those what the query of the <see cref="CompactGraph"/> chose.
/// </summary>
public static class SimplePaths
{
    /// <summary>Finds them.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="source">Where paths start.</param>
    /// <param name="target">Where they end; the same vertex as the source gives one path without steps.</param>
    /// <param name="options">When to stop, and types; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">A vertex is none of the graph; an option lies outside its range.</exception>
    /// <exception cref="InvalidOperationException">Types are given and the graph was made of plain arrays.</exception>
    public static PathList Find(CompactGraph graph, int source, int target, SimplePathOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.Vertex(graph, source, nameof(source));
        Argument.Vertex(graph, target, nameof(target));
        options ??= new SimplePathOptions();
        options.Check();
        return new SimplePathSearch(new PathGraph(graph, options.Types, false), options, null, 0, 0, cancellationToken).Run(source, target);
    }
}
