using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Graphs;

/// <summary>A store that can read what concerns some entities without reading the rest, once it keeps which names of its documents are one entity.</summary>
public interface IPartialGraphStore : IGraphStore
{
    /// <summary>
    /// The part of the graph in which everything that concerns the entities with some names is whole: they themselves, their relations with all evidence, events,
    /// statements by and about them. What else its documents say is in it, too, and may lack what other documents say.
    /// </summary>
    /// <param name="names">Names, aliases, or beginnings of ids of 6 digits or more, as <see cref="EntityGraph.FindEntities"/> takes names.</param>
    /// <param name="ontology">Says which relations are symmetric; the default is the built-in one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The part; null where the whole graph is needed: its resolved names are not kept or no longer true, a name is unknown, or too many documents name the entities.</returns>
    Task<EntityGraph?> LoadAboutAsync(IReadOnlyCollection<string> names, Ontology? ontology = null, CancellationToken cancellationToken = default);

    /// <summary>Reads the whole graph and keeps which names are one entity, unless somebody writes meanwhile. Any later change of documents or decisions drops what is kept.</summary>
    /// <param name="ontology">Says which relations are symmetric; the default is the built-in one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<EntityGraph> LoadAndKeepNamesAsync(Ontology? ontology = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// The relations that a query admits (<see cref="GraphQuery.Admits"/>), names of entities left aside, with all their evidence and in their order, out of what
    /// <see cref="LoadAndKeepRelationsAsync"/> kept. Entities in the graph have id, kind, name, own kinds and counts; mentions and events are those of the sentences of the evidence, events without participants.
    /// </summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="ontology">Says which relations are symmetric; the default is the built-in one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The graph of these relations; null where the whole graph is needed: the relations are not kept for this ontology or no longer true.</returns>
    Task<EntityGraph?> LoadRelationsAsync(GraphQuery query, Ontology? ontology = null, CancellationToken cancellationToken = default);

    /// <summary>Reads the whole graph and keeps its relations, unless somebody writes meanwhile. Any later change of documents, decisions or verdicts drops what is kept.</summary>
    /// <param name="ontology">Says which relations are symmetric; the default is the built-in one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<EntityGraph> LoadAndKeepRelationsAsync(Ontology? ontology = null, CancellationToken cancellationToken = default);
}
