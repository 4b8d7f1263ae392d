using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <content>Single documents.</content>
public sealed partial class SqliteGraphStore : IDocumentStore
{
    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged or cannot be read.</exception>
    public async Task<DocumentNode?> DocumentAsync(string id, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(id);
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _documents.KeyOf(id) is { } key ? _documents.Find(key)?.Document : null;
        }
        catch (Exception e) when (StoreErrors.Explain(Path, e) is { } known)
        {
            throw known;
        }
        finally
        {
            _writing.Release();
        }
    }
}
