namespace KnowledgeGraph.Graphs;

/// <summary>Where a graph lives. Contributions go in and come out; the graph is their sum.</summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>
    /// Adds a contribution, whole or not at all. The same one again changes nothing. A document with the same address and another text
    /// takes the place of the old one. The same text under several addresses is one document, kept as read under the first of them in ordinal order
    /// (<see cref="ContributionEquality.Supersedes"/>); it goes only when its last address gets another text.
    /// </summary>
    /// <param name="contribution">What a document gives.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    Task<AddOutcome> AddAsync(Contribution contribution, CancellationToken cancellationToken = default);

    /// <summary>Takes away exactly what a document gave.</summary>
    /// <param name="documentId">Id of the document.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>Whether the document was there.</returns>
    Task<bool> RemoveAsync(string documentId, CancellationToken cancellationToken = default);

    /// <summary>The documents, ordinal order of ids.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    IAsyncEnumerable<DocumentNode> DocumentsAsync(CancellationToken cancellationToken = default);

    /// <summary>The contributions as they were added (without rejected facts), ordinal order of document ids, one at a time.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    IAsyncEnumerable<Contribution> ContributionsAsync(CancellationToken cancellationToken = default);
}
