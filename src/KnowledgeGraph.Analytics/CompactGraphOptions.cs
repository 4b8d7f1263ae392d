using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics;

/// <summary>How a <see cref="CompactGraph"/> is made of edges. The defaults keep everything: directed, parallel edges and self-loops kept, no weights.</summary>
public sealed record CompactGraphOptions
{
    /// <summary>What becomes of direction; the default is <see cref="EdgeDirection.Directed"/>.</summary>
    public EdgeDirection Direction { get; init; } = EdgeDirection.Directed;

    /// <summary>What becomes of parallel edges; the default is <see cref="Analytics.ParallelEdges.Keep"/>.</summary>
    public ParallelEdges ParallelEdges { get; init; } = ParallelEdges.Keep;

    /// <summary>Whether edges from a vertex to itself stay; the default is true.</summary>
    public bool SelfLoops { get; init; } = true;

    /// <summary>Whether a relation that the ontology calls symmetric leads both ways in a directed graph; the default is true. Without meaning for plain edge arrays.</summary>
    public bool SymmetricBothWays { get; init; } = true;

    /// <summary>Which entities become vertices; the default is <see cref="VertexChoice.ByQuery"/>. Without meaning for plain edge arrays.</summary>
    public VertexChoice Vertices { get; init; } = VertexChoice.ByQuery;

    /// <summary>
    /// Weight of a relation, finite and at least 0; null, the default, gives every edge the weight 1 and costs no memory. <see cref="RelationWeight"/> has two at hand.
    /// Without meaning for plain edge arrays, which bring their weights along.
    /// </summary>
    public Func<Relation, double>? Weight { get; init; }

    internal void Check()
    {
        Argument.Defined(Direction, nameof(Direction));
        Argument.Defined(ParallelEdges, nameof(ParallelEdges));
        Argument.Defined(Vertices, nameof(Vertices));
    }
}
