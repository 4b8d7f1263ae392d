using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Graphs;

/// <summary>How a graph is loaded.</summary>
public sealed record GraphLoadOptions
{
    /// <summary>Says which relations are symmetric and what follows from one; the default is the built-in ontology.</summary>
    public Ontology Ontology { get; init; } = Ontology.Default;

    /// <summary>Whether facts that somebody rejected are in the graph, marked; by default they are left out.</summary>
    public bool WithRejected { get; init; }

    /// <summary>Whether each piece of evidence says what verdicts know it by (<see cref="Evidence.FactId"/>); by default only where there is a verdict in its sentence.</summary>
    public bool WithFactIds { get; init; }

    /// <summary>Told of the share of the resolution of names that is done, 0 to 1, once all is read; the default is nobody.</summary>
    public IProgress<double>? Resolving { get; init; }
}
