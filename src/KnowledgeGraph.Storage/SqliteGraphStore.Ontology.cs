using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <content>The ontology that the graph was built with, in the table <c>setting</c>.</content>
public sealed partial class SqliteGraphStore : IOntologyStore
{
    private const string OntologySetting = "ontology";

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">It could not be written; the graph is as it was before.</exception>
    /// <exception cref="InvalidOperationException">The graph was opened for reading only.</exception>
    public Task RememberAsync(Ontology? ontology, CancellationToken cancellationToken = default) => WriteAsync(
        () => ontology is null
            ? _commands.Execute("DELETE FROM setting WHERE name = $1", OntologySetting)
            : _commands.Execute("INSERT OR REPLACE INTO setting (name, value) VALUES ($1, $2)", OntologySetting, WellFormedText.Of(ontology.ToJson())),
        cancellationToken, _ => false);

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged or cannot be read.</exception>
    public async Task<Ontology?> OntologyAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var kept = _commands.Rows("SELECT value FROM setting WHERE name = $1", r => r.GetString(0), OntologySetting);
            return kept is [var json] ? Ontology.Parse(json, $"{Path}, its ontology") : null;
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
