using KnowledgeGraph.Graphs;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <content>Figures of entities, in the table <c>entity_score</c>.</content>
public sealed partial class SqliteGraphStore : IScoreStore
{
    private ScoreTable Scores => field ??= new ScoreTable(_commands);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The measure has no name; a figure is infinite or not a number.</exception>
    /// <exception cref="GraphStoreException">They could not be written; the graph is as it was before.</exception>
    /// <exception cref="InvalidOperationException">The graph was opened for reading only.</exception>
    public Task WriteScoresAsync(string measure, IReadOnlyDictionary<EntityId, double> values, CancellationToken cancellationToken = default)
    {
        IScoreStore.Check(measure, values);
        return WriteAsync(() => Scores.Replace(measure, values), cancellationToken, _ => false);
    }

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged or cannot be read.</exception>
    public async Task<IReadOnlyList<EntityScore>> ScoresAsync(EntityId? entity = null, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return Scores.Read(entity);
        }
        catch (SqliteException e)
        {
            throw StoreErrors.Of(Path, e);
        }
        finally
        {
            _writing.Release();
        }
    }
}
