using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <content>Names of entities that begin so, from the index on names.</content>
public sealed partial class SqliteGraphStore : INameStore
{
    /// <summary>Rows that are looked at, so that one letter takes no longer than a word.</summary>
    private const int Looked = 5000;

    private const string Beginning = """
        SELECT n.name, e.kind, count(*) AS documents
        FROM (SELECT name, entity_key FROM entity_name WHERE name_key >= $1 AND name_key < $2 LIMIT $3) n JOIN entity e USING (entity_key)
        WHERE e.named = 1 GROUP BY n.name, e.kind ORDER BY documents DESC, n.name
        """;

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged or cannot be read.</exception>
    public async Task<IReadOnlyList<StoredName>> NamesAsync(string beginning, int most, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(beginning);
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var key = NameKey.Of(beginning);
            var found = _commands.Rows(Beginning, r => new StoredName(r.GetString(0), r.Member<EntityKind>(1)), key, key + '\uFFFF', Looked);
            return [.. found.Where(n => n.Name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)).DistinctBy(n => n.Name).Take(most)];
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
