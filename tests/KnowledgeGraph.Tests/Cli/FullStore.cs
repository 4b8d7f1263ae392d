using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>A store whose disk is full after some documents.</summary>
internal sealed class FullStore(IGraphStore store, int room) : IGraphStore
{
    private int _added;

    public Task<AddOutcome> AddAsync(Contribution contribution, CancellationToken cancellationToken = default) =>
        _added++ < room ? store.AddAsync(contribution, cancellationToken) : throw new GraphStoreException("graph.kg: the disk is full; make room and run the command again.");

    public Task<bool> RemoveAsync(string documentId, CancellationToken cancellationToken = default) => store.RemoveAsync(documentId, cancellationToken);

    public IAsyncEnumerable<DocumentNode> DocumentsAsync(CancellationToken cancellationToken = default) => store.DocumentsAsync(cancellationToken);

    public IAsyncEnumerable<Contribution> ContributionsAsync(CancellationToken cancellationToken = default) => store.ContributionsAsync(cancellationToken);

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
