using KnowledgeGraph.Review;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <content>Verdicts about facts, in the table <c>fact_verdict</c>.</content>
public sealed partial class SqliteGraphStore : IVerdictStore
{
    private VerdictTable Verdicts => field ??= new VerdictTable(_commands);

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">They could not be written; the graph is as it was before.</exception>
    /// <exception cref="InvalidOperationException">The graph was opened for reading only.</exception>
    public Task JudgeAsync(IReadOnlyCollection<FactVerdict> verdicts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        return WriteAsync(
            () =>
            {
                foreach (var verdict in verdicts) Verdicts.Write(verdict);
                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">It could not be taken back; the graph is as it was before.</exception>
    /// <exception cref="InvalidOperationException">The graph was opened for reading only.</exception>
    public Task<bool> ReopenAsync(string factId, CancellationToken cancellationToken = default) => WriteAsync(() => Verdicts.Remove(factId), cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged or cannot be read.</exception>
    public async Task<IReadOnlyList<FactVerdict>> VerdictsAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return Verdicts.Read();
        }
        catch (SqliteException e)
        {
            throw StoreErrors.Of(Path, e);
        }
        catch (InvalidDataException e)
        {
            throw StoreErrors.Damaged(Path, e.Message, e);
        }
        finally
        {
            _writing.Release();
        }
    }
}
