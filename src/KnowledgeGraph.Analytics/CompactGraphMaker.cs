using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics;

/// <summary>Sorts edges into a <see cref="CompactGraph"/>.</summary>
internal static class CompactGraphMaker
{
    public static CompactGraph FromEntities(EntityGraph graph, GraphQuery query, CompactGraphOptions options, CancellationToken cancellationToken)
    {
        var relations = graph.Find(query);
        if (relations.Count == graph.Relations.Count) relations = graph.Relations;
        cancellationToken.ThrowIfCancellationRequested();
        var ends = RelationEnds.Of(graph, relations, OnlyEnds(query, options), cancellationToken);
        var edges = new EdgeList(ends.Entities.Length, ends.Subjects, ends.Objects, Weights(relations, options.Weight), BothWays(graph, relations, options));
        return Make(edges, options, new VertexMap(graph, ends.Entities, relations), cancellationToken);
    }

    public static CompactGraph FromEdges(
        int vertexCount, ReadOnlySpan<int> sources, ReadOnlySpan<int> targets, ReadOnlySpan<double> weights, CompactGraphOptions options, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        if (targets.Length != sources.Length) throw new ArgumentException($"There are {sources.Length} sources and {targets.Length} targets; each edge needs one of both.", nameof(targets));
        if (weights.Length != 0 && weights.Length != sources.Length) throw new ArgumentException($"There are {sources.Length} edges and {weights.Length} weights; give each edge one, or none.", nameof(weights));
        Check(vertexCount, sources, nameof(sources));
        Check(vertexCount, targets, nameof(targets));
        for (var e = 0; e < weights.Length; e++) CheckWeight(weights[e], e, nameof(weights));
        return Make(new EdgeList(vertexCount, sources.ToArray(), targets.ToArray(), weights.IsEmpty ? null : weights.ToArray(), null), options, null, cancellationToken);
    }

    public static CompactGraph Undirected(CompactGraph graph, ParallelEdges rule, VertexMap? map, CancellationToken cancellationToken)
    {
        var options = new CompactGraphOptions { Direction = EdgeDirection.Undirected, ParallelEdges = rule };
        var (count, outgoing) = (0, graph.Outgoing);
        var (sources, targets) = (new int[graph.EdgeNumbers], new int[graph.EdgeNumbers]);
        var weights = graph.IsWeighted ? new double[graph.EdgeNumbers] : null;
        var numbers = new int[graph.EdgeNumbers];
        var seen = new bool[graph.EdgeNumbers];
        for (var v = 0; v < graph.VertexCount; v++)
            for (var i = outgoing.Offsets[v]; i < outgoing.Offsets[v + 1]; i++)
            {
                var e = outgoing.Edges[i];
                if (seen[e]) continue;
                (seen[e], sources[e], targets[e]) = (true, v, outgoing.Neighbours[i]);
                if (weights is not null) weights[e] = outgoing.Weights![i];
            }

        for (var e = 0; e < seen.Length; e++)
        {
            if (!seen[e]) continue;
            (sources[count], targets[count], numbers[count]) = (sources[e], targets[e], e);
            if (weights is not null) weights[count] = weights[e];
            count++;
        }

        var adjacency = Sorted(new EdgeList(graph.VertexCount, sources[..count], targets[..count], weights?[..count], null), options, cancellationToken).Outgoing;
        for (var i = 0; i < adjacency.Edges.Length; i++) adjacency.Edges[i] = numbers[adjacency.Edges[i]];
        return new CompactGraph(adjacency, adjacency, false, graph.EdgeNumbers, EdgeCount(adjacency, graph.EdgeNumbers), map);
    }

    private static CompactGraph Make(EdgeList edges, CompactGraphOptions options, VertexMap? map, CancellationToken cancellationToken)
    {
        var (outgoing, incoming) = Sorted(edges, options, cancellationToken);
        return new CompactGraph(outgoing, incoming, options.Direction != EdgeDirection.Undirected, edges.Sources.Length, EdgeCount(outgoing, edges.Sources.Length), map);
    }

    private static (Adjacency Outgoing, Adjacency Incoming) Sorted(EdgeList edges, CompactGraphOptions options, CancellationToken cancellationToken)
    {
        var outgoing = edges.ByTarget(options, cancellationToken).Transposed(cancellationToken).Merged(options.ParallelEdges);
        return (outgoing, options.Direction == EdgeDirection.Undirected ? outgoing : outgoing.Transposed(cancellationToken));
    }

    private static int EdgeCount(Adjacency adjacency, int numbers)
    {
        var seen = new bool[numbers];
        var count = 0;
        foreach (var e in adjacency.Edges)
        {
            if (!seen[e]) count++;
            seen[e] = true;
        }

        return count;
    }

    private static bool OnlyEnds(GraphQuery query, CompactGraphOptions options) => options.Vertices switch
    {
        VertexChoice.All => false,
        VertexChoice.EndsOfRelations => true,
        _ => query.Narrows,
    };

    private static double[]? Weights(RelationSet relations, Func<Relation, double>? weight)
    {
        if (weight is null) return null;
        var weights = new double[relations.Count];
        for (var e = 0; e < weights.Length; e++)
        {
            weights[e] = weight(relations[e]);
            CheckWeight(weights[e], e, nameof(CompactGraphOptions.Weight));
        }

        return weights;
    }

    private static bool[]? BothWays(EntityGraph graph, RelationSet relations, CompactGraphOptions options)
    {
        if (!options.SymmetricBothWays || options.Direction == EdgeDirection.Undirected) return null;
        var (both, any, type, symmetric) = (new bool[relations.Count], false, "", false);
        for (var e = 0; e < both.Length; e++)
        {
            if (!ReferenceEquals(relations[e].Type, type))
                (type, symmetric) = (relations[e].Type, graph.Ontology.TryGetRelation(relations[e].Type, out var relation) && relation.IsSymmetric);
            both[e] = symmetric;
            any |= symmetric;
        }

        return any ? both : null;
    }

    private static void Check(int vertexCount, ReadOnlySpan<int> vertices, string name)
    {
        for (var e = 0; e < vertices.Length; e++)
            if ((uint)vertices[e] >= (uint)vertexCount)
                throw new ArgumentOutOfRangeException(name, vertices[e], $"Edge {e}: a vertex must be 0 to {vertexCount - 1}.");
    }

    private static void CheckWeight(double weight, int edge, string name)
    {
        if (!double.IsFinite(weight) || weight < 0) throw new ArgumentOutOfRangeException(name, weight, $"Edge {edge}: a weight must be finite and at least 0.");
    }
}
