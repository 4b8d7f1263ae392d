using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Similarity;

/// <summary>
/// Entities that stand in the same relations to the same others: the Jaccard index (Jaccard 1901) of their ties, a tie being a neighbour with the relation's type and direction.
/// Weights do not count, parallel edges of one type are one tie, self-loops are none; a symmetric relation is a tie both ways. What a query left out of the <see cref="CompactGraph"/> is not there.
/// </summary>
public static class SimilarEntities
{
    /// <summary>The entities most like one.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="vertex">The vertex of the entity.</param>
    /// <param name="options">Number, types, kinds; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>Those that share a tie, the highest score first, among equals by vertex.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The vertex is none of the graph; the number is less than 1.</exception>
    public static ImmutableArray<SimilarEntity> Find(CompactGraph graph, int vertex, SimilarEntityOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Argument.Vertex(graph, vertex, nameof(vertex));
        options ??= new SimilarEntityOptions();
        Argument.AtLeast(options.Count, 1, nameof(options.Count));
        var own = Ties(graph, vertex, options.MatchTypes);
        var shared = new Dictionary<int, List<Tie>>();
        foreach (var tie in own)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var other in Holders(graph, tie, options.MatchTypes))
            {
                if (other == vertex || (options.SameKind && graph.Graph is not null && graph.Entity(other).Kind != graph.Entity(vertex).Kind)) continue;
                if (!shared.TryGetValue(other, out var ties)) shared[other] = ties = [];
                ties.Add(tie);
            }
        }

        var scored = new List<(int Vertex, double Score)>(shared.Count);
        foreach (var (other, ties) in shared)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scored.Add((other, (double)ties.Count / (own.Count + Ties(graph, other, options.MatchTypes).Count - ties.Count)));
        }

        scored.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Vertex.CompareTo(b.Vertex));
        return [.. scored.Take(options.Count).Select(s => new SimilarEntity(s.Vertex, s.Score, [.. shared[s.Vertex].Select(t => t.Neighbour).Distinct().Order()]))];
    }

    private static HashSet<Tie> Ties(CompactGraph graph, int vertex, bool matchTypes)
    {
        var ties = new HashSet<Tie>();
        Collect(graph, graph.Successors(vertex), graph.OutEdges(vertex), true);
        Collect(graph, graph.Predecessors(vertex), graph.InEdges(vertex), false);
        return ties;

        void Collect(CompactGraph graph, ReadOnlySpan<int> neighbours, ReadOnlySpan<int> edges, bool outgoing)
        {
            for (var i = 0; i < neighbours.Length; i++)
                if (neighbours[i] != vertex) ties.Add(new Tie(neighbours[i], !matchTypes || outgoing, TypeOf(graph, edges[i], matchTypes)));
        }
    }

    /// <summary>The vertices that hold a tie.</summary>
    private static HashSet<int> Holders(CompactGraph graph, Tie tie, bool matchTypes)
    {
        var holders = new HashSet<int>();
        if (!matchTypes || tie.Outgoing) Collect(graph.Predecessors(tie.Neighbour), graph.InEdges(tie.Neighbour));
        if (!matchTypes || !tie.Outgoing) Collect(graph.Successors(tie.Neighbour), graph.OutEdges(tie.Neighbour));
        holders.Remove(tie.Neighbour);
        return holders;

        void Collect(ReadOnlySpan<int> vertices, ReadOnlySpan<int> edges)
        {
            for (var i = 0; i < vertices.Length; i++)
                if (TypeOf(graph, edges[i], matchTypes) == tie.Type) holders.Add(vertices[i]);
        }
    }

    private static string? TypeOf(CompactGraph graph, int edge, bool matchTypes) => matchTypes && graph.Graph is not null ? graph.RelationOf(edge).Type : null;
}
