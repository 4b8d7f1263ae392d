using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Storage;

/// <content>The ontology that the graph was built with, in the table <c>setting</c>.</content>
public sealed partial class SqliteGraphStore : IOntologyStore
{
    private const string OntologySetting = "ontology";

    private SettingTable Settings => field ??= new SettingTable(_commands);

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">It could not be written; the graph is as it was before.</exception>
    /// <exception cref="InvalidOperationException">The graph was opened for reading only.</exception>
    public Task RememberAsync(Ontology? ontology, CancellationToken cancellationToken = default) => WriteAsync(
        () => Settings.Write(OntologySetting, ontology is null ? null : WellFormedText.Of(ontology.ToJson())), cancellationToken, _ => false);

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged or cannot be read.</exception>
    public async Task<Ontology?> OntologyAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return Settings.Read(OntologySetting) is { } json ? Ontology.Parse(json, $"{Path}, its ontology") : null;
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
