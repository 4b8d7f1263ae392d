using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Graphs;

/// <summary>A store that remembers the ontology that its graph was built with.</summary>
public interface IOntologyStore
{
    /// <summary>Keeps an ontology in place of the one before; null for the built-in one.</summary>
    /// <param name="ontology">The ontology.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    Task RememberAsync(Ontology? ontology, CancellationToken cancellationToken = default);

    /// <summary>The ontology that the graph was built with; null where it is the built-in one.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<Ontology?> OntologyAsync(CancellationToken cancellationToken = default);
}
