namespace KnowledgeGraph.Analytics.Communities;

/// <summary>
/// How much more weight lies inside communities than a random graph with the same strengths would have there.
/// Undirected: Newman and Girvan, Phys. Rev. E 69, 026113 (2004). Directed: Leicht and Newman, Phys. Rev. Lett. 100, 118703 (2008), with strengths out and in apart.
/// Parallel edges add their weights; a self-loop counts inside, and twice in the strength of an undirected graph; a symmetric relation of a directed graph counts once each way.
/// What a query left out of the <see cref="CompactGraph"/> is not there.
/// </summary>
public static class Modularity
{
    /// <summary>The modularity of a division; at most 1, and 0 for a graph without weight.</summary>
    /// <param name="graph">The graph; its own <see cref="CompactGraph.IsDirected"/> decides which form is meant.</param>
    /// <param name="membership">The community of each vertex: any numbers, 0 to the number of vertices - 1.</param>
    /// <param name="resolution">Greater than 0 and finite; 1 is the published form.</param>
    /// <exception cref="ArgumentException">There are not as many memberships as vertices.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A membership or the resolution lies outside its range.</exception>
    public static double Of(CompactGraph graph, ReadOnlySpan<int> membership, double resolution = 1)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.Positive(resolution, nameof(resolution));
        Check(graph, membership);
        var (outgoing, incoming) = (new double[graph.VertexCount], new double[graph.VertexCount]);
        double inside = 0, total = 0;
        for (var v = 0; v < graph.VertexCount; v++)
        {
            var targets = graph.Successors(v);
            var weights = graph.OutWeights(v);
            for (var i = 0; i < targets.Length; i++)
            {
                var weight = (weights.IsEmpty ? 1 : weights[i]) * (graph.IsDirected || targets[i] != v ? 1 : 2);
                total += weight;
                outgoing[membership[v]] += weight;
                incoming[membership[targets[i]]] += weight;
                if (membership[v] == membership[targets[i]]) inside += weight;
            }
        }

        if (total <= 0) return 0;
        double expected = 0;
        for (var c = 0; c < outgoing.Length; c++) expected += outgoing[c] / total * (incoming[c] / total);
        return inside / total - resolution * expected;
    }

    private static void Check(CompactGraph graph, ReadOnlySpan<int> membership)
    {
        if (membership.Length != graph.VertexCount)
            throw new ArgumentException($"There are {graph.VertexCount} vertices and {membership.Length} memberships; each vertex needs one.", nameof(membership));
        foreach (var c in membership)
            if ((uint)c >= (uint)membership.Length) throw new ArgumentOutOfRangeException(nameof(membership), c, $"A community must be 0 to {membership.Length - 1}.");
    }
}
