using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics;

/// <summary>Sorts edges into a <see cref="CompactGraph"/>.</summary>
internal static class CompactGraphMaker
{
    public static CompactGraph FromEntities(EntityGraph graph, GraphQuery query, CompactGraphOptions options, CancellationToken cancellationToken)
    {
        options.Check();
        var ends = RelationEnds.Of(graph, query, OnlyEnds(query, options), cancellationToken);
        var chosen = ends.Chosen;
        var edges = new EdgeList(
            ends.Entities.Length, ends.Subjects, ends.Objects, Weights(chosen, options.Weight, cancellationToken), BothWays(graph, chosen, options), chosen.Numbers);
        return Make(edges, options, graph.Relations.Count, new VertexMap(graph, ends.Entities), cancellationToken);
    }

    public static CompactGraph FromEdges(
        int vertexCount, ReadOnlySpan<int> sources, ReadOnlySpan<int> targets, ReadOnlySpan<double> weights, CompactGraphOptions options, CancellationToken cancellationToken)
    {
        options.Check();
        Argument.AtLeast(vertexCount, 0, nameof(vertexCount));
        if (targets.Length != sources.Length) throw new ArgumentException($"There are {sources.Length} sources and {targets.Length} targets; each edge needs one of both.", nameof(targets));
        if (weights.Length != 0 && weights.Length != sources.Length) throw new ArgumentException($"There are {sources.Length} edges and {weights.Length} weights; give each edge one, or none.", nameof(weights));
        Check(vertexCount, sources, nameof(sources), cancellationToken);
        Check(vertexCount, targets, nameof(targets), cancellationToken);
        for (var e = 0; e < weights.Length; e++)
        {
            if ((e & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            CheckWeight(weights[e], e, nameof(weights));
        }

        return Make(new EdgeList(vertexCount, sources.ToArray(), targets.ToArray(), weights.IsEmpty ? null : weights.ToArray(), null, null), options, sources.Length, null, cancellationToken);
    }

    public static CompactGraph Undirected(CompactGraph graph, ParallelEdges rule, VertexMap? map, CancellationToken cancellationToken)
    {
        var options = new CompactGraphOptions { Direction = EdgeDirection.Undirected, ParallelEdges = rule };
        options.Check();
        var (count, outgoing) = (0, graph.Outgoing);
        var (sources, targets) = (new int[graph.EdgeNumbers], new int[graph.EdgeNumbers]);
        var weights = graph.IsWeighted ? new double[graph.EdgeNumbers] : null;
        var numbers = new int[graph.EdgeNumbers];
        var seen = new bool[graph.EdgeNumbers];
        for (var v = 0; v < graph.VertexCount; v++)
        {
            if ((v & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            for (var i = outgoing.Offsets[v]; i < outgoing.Offsets[v + 1]; i++)
            {
                var e = outgoing.Edges[i];
                if (seen[e]) continue;
                (seen[e], sources[e], targets[e]) = (true, v, outgoing.Neighbours[i]);
                if (weights is not null) weights[e] = outgoing.Weights![i];
            }
        }

        for (var e = 0; e < seen.Length; e++)
        {
            if ((e & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (!seen[e]) continue;
            (sources[count], targets[count], numbers[count]) = (sources[e], targets[e], e);
            if (weights is not null) weights[count] = weights[e];
            count++;
        }

        var edges = new EdgeList(graph.VertexCount, sources[..count], targets[..count], weights?[..count], null, numbers[..count]);
        return Make(edges, options, graph.EdgeNumbers, map, cancellationToken);
    }

    private static CompactGraph Make(EdgeList edges, CompactGraphOptions options, int numbers, VertexMap? map, CancellationToken cancellationToken)
    {
        var (outgoing, incoming) = Sorted(edges, options, cancellationToken);
        var isDirected = options.Direction != EdgeDirection.Undirected;
        var count = isDirected && edges.BothWays is null ? outgoing.Neighbours.Length : EdgeCount(outgoing, numbers, cancellationToken);
        return new CompactGraph(outgoing, incoming, isDirected, numbers, count, map);
    }

    private static (Adjacency Outgoing, Adjacency Incoming) Sorted(EdgeList edges, CompactGraphOptions options, CancellationToken cancellationToken)
    {
        var outgoing = edges.ByTarget(options, cancellationToken).Transposed(keepsThis: false, cancellationToken).Merged(options.ParallelEdges, cancellationToken);
        return (outgoing, options.Direction == EdgeDirection.Undirected ? outgoing : outgoing.Transposed(keepsThis: true, cancellationToken));
    }

    private static int EdgeCount(Adjacency adjacency, int numbers, CancellationToken cancellationToken)
    {
        var seen = new bool[numbers];
        var (count, edges) = (0, adjacency.Edges);
        for (var i = 0; i < edges.Length; i++)
        {
            if ((i & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (!seen[edges[i]]) count++;
            seen[edges[i]] = true;
        }

        return count;
    }

    private static bool OnlyEnds(GraphQuery query, CompactGraphOptions options) => options.Vertices switch
    {
        VertexChoice.All => false,
        VertexChoice.EndsOfRelations => true,
        _ => query.Narrows,
    };

    private static double[]? Weights(ChosenRelations chosen, Func<Relation, double>? weight, CancellationToken cancellationToken)
    {
        if (weight is null) return null;
        var weights = new double[chosen.Count];
        for (var e = 0; e < weights.Length; e++)
        {
            if ((e & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            weights[e] = weight(chosen[e]);
            CheckWeight(weights[e], e, nameof(CompactGraphOptions.Weight));
        }

        return weights;
    }

    private static bool[]? BothWays(EntityGraph graph, ChosenRelations chosen, CompactGraphOptions options)
    {
        if (!options.SymmetricBothWays || options.Direction == EdgeDirection.Undirected) return null;
        var (both, any, type, symmetric) = (new bool[chosen.Count], false, "", false);
        for (var e = 0; e < both.Length; e++)
        {
            if (!ReferenceEquals(chosen[e].Type, type))
                (type, symmetric) = (chosen[e].Type, graph.Ontology.TryGetRelation(chosen[e].Type, out var relation) && relation.IsSymmetric);
            both[e] = symmetric;
            any |= symmetric;
        }

        return any ? both : null;
    }

    private static void Check(int vertexCount, ReadOnlySpan<int> vertices, string name, CancellationToken cancellationToken)
    {
        for (var e = 0; e < vertices.Length; e++)
        {
            if ((e & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if ((uint)vertices[e] >= (uint)vertexCount)
                throw new ArgumentOutOfRangeException(name, vertices[e], vertexCount == 0 ? $"Edge {e}: the graph has no vertices." : $"Edge {e}: a vertex must be 0 to {vertexCount - 1}.");
        }
    }

    private static void CheckWeight(double weight, int edge, string name)
    {
        if (!double.IsFinite(weight) || weight < 0) throw new ArgumentOutOfRangeException(name, weight, $"Edge {edge}: a weight must be finite and at least 0.");
    }
}
