using KnowledgeGraph.Graphs;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Predicates;

namespace KnowledgeGraph.Analytics;

/// <summary>
/// An <see cref="EntityGraph"/> as a graph of QuikGraph, for users of that library and for what it does well: shortest paths, components, order, spanning trees, flow, closure.
/// Direction counts: each relation is an edge of its own from subject to object, parallel edges and self-loops included; a relation that the ontology calls symmetric has a second edge back.
/// A query narrows the edges (all entities stay vertices); no query means every relation of every status. Weights are what the caller gives as lengths or capacities; the default is 1 a relation.
/// Centralities, cores and communities are computed on <see cref="CompactGraph"/>: QuikGraph has none of them, and its own PageRank loses rank at vertices without a way out.
/// </summary>
public sealed class QuikGraphView
{
    private readonly EntityGraph _graph;

    private QuikGraphView(EntityGraph graph, BidirectionalGraph<EntityId, RelationEdge> whole) => (_graph, Whole) = (graph, whole);

    /// <summary>The whole graph: the entities, and the relations of every status. Do not change it: filtered views look at it.</summary>
    public BidirectionalGraph<EntityId, RelationEdge> Whole { get; }

    /// <summary>Makes the view; the cost is that of a QuikGraph of this size, about 70 bytes an edge.</summary>
    /// <param name="graph">The graph.</param>
    public static QuikGraphView Of(EntityGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var whole = new BidirectionalGraph<EntityId, RelationEdge>(allowParallelEdges: true, graph.Entities.Length);
        whole.AddVertexRange(graph.Entities.Select(e => e.Id));
        foreach (var relation in graph.Relations)
        {
            whole.AddEdge(new RelationEdge(relation, isReversed: false));
            if (graph.Ontology.TryGetRelation(relation.Type, out var type) && type.IsSymmetric && relation.Subject.Id != relation.Object.Id)
                whole.AddEdge(new RelationEdge(relation, isReversed: true));
        }

        return new QuikGraphView(graph, whole);
    }

    /// <summary>The edges that a query admits, as a view on <see cref="Whole"/>: nothing is copied; each look applies the query.</summary>
    /// <param name="query">Types, kinds, time, status, confidence and so on; null for all.</param>
    public IBidirectionalGraph<EntityId, RelationEdge> Where(GraphQuery? query)
    {
        if (query is null) return Whole;
        return new FilteredBidirectionalGraph<EntityId, RelationEdge, BidirectionalGraph<EntityId, RelationEdge>>(Whole, _ => true, Admits(query));
    }

    /// <summary>The shortest way along edges (Dijkstra); null where there is none.</summary>
    /// <param name="from">Where it starts.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="query">What edges may be used; null for all.</param>
    /// <param name="length">Length of a relation, finite and at least 0; null for 1 each.</param>
    /// <exception cref="ArgumentException">The graph does not hold one of the entities.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative, infinite or not a number.</exception>
    public IReadOnlyList<RelationEdge>? ShortestPath(EntityId from, EntityId to, GraphQuery? query = null, Func<Relation, double>? length = null)
    {
        Known(from, nameof(from));
        Known(to, nameof(to));
        if (from == to) return [];
        return Where(query).ShortestPathsDijkstra(e => Measured(e, length, nameof(length)), from)(to, out var path) ? [.. path] : null;
    }

    /// <summary>The shortest ways without a vertex twice, the shortest first (Yen). Of parallel edges the shortest is used alone.</summary>
    /// <param name="from">Where they start.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="count">At most so many, 1 or more.</param>
    /// <param name="query">What edges may be used; null for all.</param>
    /// <param name="length">Length of a relation, finite and at least 0; null for 1 each.</param>
    /// <exception cref="ArgumentException">The graph does not hold one of the entities.</exception>
    /// <exception cref="ArgumentOutOfRangeException">count is less than 1; a length is negative, infinite or not a number.</exception>
    public IReadOnlyList<IReadOnlyList<RelationEdge>> ShortestPaths(EntityId from, EntityId to, int count, GraphQuery? query = null, Func<Relation, double>? length = null)
    {
        Known(from, nameof(from));
        Known(to, nameof(to));
        Argument.AtLeast(count, 1, nameof(count));
        return from == to ? [] : YenPaths.Of(Where(query), from, to, count, e => Measured(e, length, nameof(length)));
    }

    /// <summary>A group number for each entity: those with a way between them, whatever its direction.</summary>
    /// <param name="query">What edges count; null for all.</param>
    public IReadOnlyDictionary<EntityId, int> WeakComponents(GraphQuery? query = null)
    {
        var components = new Dictionary<EntityId, int>();
        Where(query).WeaklyConnectedComponents(components);
        return components;
    }

    /// <summary>A group number for each entity: those with a way there and back.</summary>
    /// <param name="query">What edges count; null for all.</param>
    public IReadOnlyDictionary<EntityId, int> StrongComponents(GraphQuery? query = null)
    {
        var components = new Dictionary<EntityId, int>();
        Where(query).StronglyConnectedComponents(components);
        return components;
    }

    /// <summary>The entities so ordered that every edge leads onwards; null where a circle forbids it (a symmetric relation is one).</summary>
    /// <param name="query">What edges count; null for all.</param>
    public IReadOnlyList<EntityId>? TopologicalOrder(GraphQuery? query = null)
    {
        try
        {
            return [.. Where(query).TopologicalSort()];
        }
        catch (NonAcyclicGraphException)
        {
            return null;
        }
    }

    /// <summary>Relations of least length that hold together what hangs together, whatever the direction (Kruskal).</summary>
    /// <param name="query">What edges count; null for all.</param>
    /// <param name="length">Length of a relation, finite and at least 0; null for 1 each.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative, infinite or not a number.</exception>
    public IReadOnlyList<Relation> MinimumSpanningTree(GraphQuery? query = null, Func<Relation, double>? length = null) =>
        [.. new UndirectedBidirectionalGraph<EntityId, RelationEdge>(Where(query)).MinimumSpanningTreeKruskal(e => Measured(e, length, nameof(length))).Select(e => e.Relation)];

    /// <summary>How much can flow along edges at once (Edmonds and Karp). Capacities of parallel edges add up.</summary>
    /// <param name="from">Where it starts.</param>
    /// <param name="to">Where it ends; another entity.</param>
    /// <param name="query">What edges may be used; null for all.</param>
    /// <param name="capacity">Capacity of a relation, finite and at least 0; null for 1 each.</param>
    /// <exception cref="ArgumentException">The graph does not hold one of the entities, or they are the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A capacity is negative, infinite or not a number.</exception>
    public double MaximumFlow(EntityId from, EntityId to, GraphQuery? query = null, Func<Relation, double>? capacity = null)
    {
        Known(from, nameof(from));
        Known(to, nameof(to));
        if (from == to) throw new ArgumentException("to must be another entity than from.", nameof(to));
        var graph = new AdjacencyGraph<EntityId, TaggedEdge<EntityId, double>>(allowParallelEdges: true);
        graph.AddVertexRange(Whole.Vertices);
        foreach (var pair in Where(query).Edges.Where(e => e.Source != e.Target).GroupBy(e => (e.Source, e.Target)))
            graph.AddEdge(new(pair.Key.Source, pair.Key.Target, pair.Sum(e => Measured(e, capacity, nameof(capacity)))));
        TaggedEdge<EntityId, double> Back(EntityId source, EntityId target) => new(source, target, 0);
        var augmentor = new QuikGraph.Algorithms.MaximumFlow.ReversedEdgeAugmentorAlgorithm<EntityId, TaggedEdge<EntityId, double>>(graph, Back);
        augmentor.AddReversedEdges();
        return graph.MaximumFlow(e => e.Tag, from, to, out _, Back, augmentor);
    }

    /// <summary>Every pair of entities with a way from the first to the second, ordered by ids. The number of pairs may grow with the square of the entities.</summary>
    /// <param name="query">What edges count; null for all.</param>
    public IReadOnlyList<(EntityId From, EntityId To)> TransitiveClosure(GraphQuery? query = null)
    {
        var edges = Where(query).Edges.Select(e => new SEquatableEdge<EntityId>(e.Source, e.Target)).Distinct();
        var closure = edges.ToAdjacencyGraph<EntityId, SEquatableEdge<EntityId>>().ComputeTransitiveClosure((source, target) => new SEquatableEdge<EntityId>(source, target));
        return [.. closure.Edges.Select(e => (e.Source, e.Target)).Distinct().OrderBy(p => p.Source).ThenBy(p => p.Target)];
    }

    private EdgePredicate<EntityId, RelationEdge> Admits(GraphQuery query)
    {
        if (query.NamesNobody) return e => query.Admits(e.Relation);
        var relations = new HashSet<Relation>(_graph.Find(query), ReferenceEqualityComparer.Instance);
        return e => relations.Contains(e.Relation);
    }

    private void Known(EntityId id, string name)
    {
        if (!Whole.ContainsVertex(id)) throw new ArgumentException($"{name}: the graph holds no entity {id}.", name);
    }

    private static double Measured(RelationEdge edge, Func<Relation, double>? measure, string name)
    {
        var value = measure is null ? 1 : measure(edge.Relation);
        return value >= 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} of {edge} must be finite and at least 0.");
    }
}
