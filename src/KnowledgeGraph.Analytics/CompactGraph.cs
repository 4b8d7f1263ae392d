using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics;

/// <summary>
/// An immutable snapshot of a graph for algorithms: vertices are 0 to <see cref="VertexCount"/> - 1, the neighbours of each lie side by side in ascending order,
/// once by outgoing and once by incoming edges. It takes 12 bytes an edge (8 of an edge out of and 4 of an edge into a vertex; 4 more once <see cref="InEdges"/> is asked for), 8 bytes a vertex,
/// and 16 more an edge where edges have weights. Undirected, an edge takes 8 bytes at each of its ends, and 8 more at each where it has a weight.
/// Edges keep the numbers that they came with, so that parallel edges stay apart and each leads back to its relation: of an entity graph the place of the relation in its list.
/// An undirected graph holds an edge at both of its ends, a self-loop once.
/// </summary>
public sealed class CompactGraph
{
    private readonly VertexMap? _map;

    internal CompactGraph(Adjacency outgoing, Adjacency incoming, bool isDirected, int edgeNumbers, int edgeCount, VertexMap? map)
    {
        (Outgoing, Incoming, IsDirected, EdgeNumbers, EdgeCount, _map) = (outgoing, incoming, isDirected, edgeNumbers, edgeCount, map);
    }

    /// <summary>How many vertices there are.</summary>
    public int VertexCount => Outgoing.Offsets.Length - 1;

    /// <summary>How many edges there are; an edge that leads both ways counts once.</summary>
    public int EdgeCount { get; }

    /// <summary>How many steps the edges allow: an edge that leads both ways counts twice, unless it is a self-loop.</summary>
    public int ArcCount => Outgoing.Neighbours.Length;

    /// <summary>Edge numbers are 0 to this - 1. Greater than <see cref="EdgeCount"/> where edges were merged or left out.</summary>
    public int EdgeNumbers { get; }

    /// <summary>Whether direction counts.</summary>
    public bool IsDirected { get; }

    /// <summary>Whether edges have weights; without them each counts 1.</summary>
    public bool IsWeighted => Outgoing.Weights is not null;

    /// <summary>The graph that the vertices are entities of; null where it was made of plain arrays.</summary>
    public EntityGraph? Graph => _map?.Graph;

    internal Adjacency Outgoing { get; }

    internal Adjacency Incoming { get; }

    /// <summary>Makes a snapshot of what a query chooses.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="query">Types, kinds, time, status, confidence and so on; null for all actual relations. Relations that it leaves out are no edges.</param>
    /// <param name="options">Direction, parallel edges, self-loops, weights; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the making.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, infinite or not a number; the query's depth is less than 1; an option has none of its values.</exception>
    public static CompactGraph From(EntityGraph graph, GraphQuery? query = null, CompactGraphOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return CompactGraphMaker.FromEntities(graph, query ?? new GraphQuery(), options ?? new CompactGraphOptions(), cancellationToken);
    }

    /// <summary>Makes a graph of plain arrays.</summary>
    /// <param name="vertexCount">How many vertices there are; at least 0.</param>
    /// <param name="sources">Where each edge starts, 0 to vertexCount - 1.</param>
    /// <param name="targets">Where each edge ends; as long as sources.</param>
    /// <param name="weights">The weight of each edge, finite and at least 0; empty for 1 each.</param>
    /// <param name="options">Direction, parallel edges, self-loops; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the making.</param>
    /// <exception cref="ArgumentException">The arrays differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A vertex lies outside the range; a weight is negative, infinite or not a number; an option has none of its values.</exception>
    public static CompactGraph FromEdges(
        int vertexCount, ReadOnlySpan<int> sources, ReadOnlySpan<int> targets, ReadOnlySpan<double> weights = default,
        CompactGraphOptions? options = null, CancellationToken cancellationToken = default) =>
        CompactGraphMaker.FromEdges(vertexCount, sources, targets, weights, options ?? new CompactGraphOptions(), cancellationToken);

    /// <summary>Where the outgoing edges of a vertex lead, in ascending order; as often as there are edges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public ReadOnlySpan<int> Successors(int vertex) => Outgoing.Of(Checked(vertex));

    /// <summary>Where the incoming edges of a vertex come from, in ascending order; of an undirected graph the same as its successors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public ReadOnlySpan<int> Predecessors(int vertex) => Incoming.Of(Checked(vertex));

    /// <summary>The numbers of the outgoing edges, place by place with <see cref="Successors"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public ReadOnlySpan<int> OutEdges(int vertex) => Outgoing.Edges.AsSpan(Outgoing.Offsets[Checked(vertex)], Outgoing.Degree(vertex));

    /// <summary>The numbers of the incoming edges, place by place with <see cref="Predecessors"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public ReadOnlySpan<int> InEdges(int vertex) => Incoming.Edges.AsSpan(Incoming.Offsets[Checked(vertex)], Incoming.Degree(vertex));

    /// <summary>The weights of the outgoing edges, place by place with <see cref="Successors"/>; empty where edges have no weights.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public ReadOnlySpan<double> OutWeights(int vertex) => Weights(Outgoing, Checked(vertex));

    /// <summary>The weights of the incoming edges, place by place with <see cref="Predecessors"/>; empty where edges have no weights.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public ReadOnlySpan<double> InWeights(int vertex) => Weights(Incoming, Checked(vertex));

    /// <summary>The entity that a vertex stands for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    /// <exception cref="InvalidOperationException">The graph was made of plain arrays.</exception>
    public Entity Entity(int vertex) => Map.Entities[Checked(vertex)];

    /// <summary>The id of the entity that a vertex stands for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    /// <exception cref="InvalidOperationException">The graph was made of plain arrays.</exception>
    public EntityId IdOf(int vertex) => Entity(vertex).Id;

    /// <summary>The relation that an edge stands for; of merged edges the first.</summary>
    /// <param name="edge">A number of <see cref="OutEdges"/> or <see cref="InEdges"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edge.</exception>
    /// <exception cref="InvalidOperationException">The graph was made of plain arrays.</exception>
    public Relation RelationOf(int edge) => (uint)edge < (uint)EdgeNumbers
        ? Map.Relations[edge]
        : throw new ArgumentOutOfRangeException(nameof(edge), edge, EdgeNumbers == 0 ? "edge: the graph has no edges." : $"edge must be 0 to {EdgeNumbers - 1}.");

    /// <summary>The vertex of an entity.</summary>
    /// <exception cref="ArgumentException">The entity is no vertex of this graph.</exception>
    /// <exception cref="InvalidOperationException">The graph was made of plain arrays.</exception>
    public int IndexOf(EntityId id) =>
        Map.TryFind(id, out var vertex) ? vertex : throw new ArgumentException($"The entity {id} is no vertex of this graph; the query that made it may have left it out.", nameof(id));

    /// <summary>The vertex of an entity, if it has one.</summary>
    /// <exception cref="InvalidOperationException">The graph was made of plain arrays.</exception>
    public bool TryIndexOf(EntityId id, out int vertex) => Map.TryFind(id, out vertex);

    /// <summary>The same graph with every edge the other way round; takes no memory.</summary>
    public CompactGraph Reversed() => new(Incoming, Outgoing, IsDirected, EdgeNumbers, EdgeCount, _map);

    /// <summary>The same vertices with every edge leading both ways; itself where it is undirected already and nothing is merged.</summary>
    /// <param name="parallelEdges">What becomes of parallel edges, the two directions of a pair included; the default keeps them.</param>
    /// <param name="cancellationToken">Stops the making.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule for parallel edges.</exception>
    public CompactGraph ToUndirected(ParallelEdges parallelEdges = ParallelEdges.Keep, CancellationToken cancellationToken = default) =>
        IsDirected || parallelEdges != ParallelEdges.Keep ? CompactGraphMaker.Undirected(this, parallelEdges, _map, cancellationToken) : this;

    private static ReadOnlySpan<double> Weights(Adjacency adjacency, int vertex) =>
        adjacency.Weights is null ? [] : adjacency.Weights.AsSpan(adjacency.Offsets[vertex], adjacency.Degree(vertex));

    private int Checked(int vertex)
    {
        Argument.Vertex(this, vertex, nameof(vertex));
        return vertex;
    }

    private VertexMap Map => _map ?? throw new InvalidOperationException("This graph was made of plain arrays; its vertices are no entities.");
}
