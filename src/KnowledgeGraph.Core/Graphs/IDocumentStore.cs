namespace KnowledgeGraph.Graphs;

/// <summary>A store that finds a document by its id without walking through all.</summary>
public interface IDocumentStore
{
    /// <summary>The document with an id; null where there is none.</summary>
    /// <param name="id">The whole id.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    Task<DocumentNode?> DocumentAsync(string id, CancellationToken cancellationToken = default);
}
