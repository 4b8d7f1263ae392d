using System.Runtime.CompilerServices;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Neo4j.Storing;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// A graph in Neo4j. Contributions are kept as they were added, in nodes labelled Contribution; the visible graph beside them is their sum, which
/// <see cref="Loading.GraphLoader"/> brings into step. Several programs may write at once; each waits for the other. Safe for use from several threads.
/// </summary>
public sealed partial class Neo4jGraphStore : IGraphStore
{
    private const int DocumentsOfPage = 1000;
    private const int ContributionsOfPage = 8;
    private readonly ICypherTransport _transport;
    private readonly RetryPolicy _retry;
    private readonly ContributionForm _form;
    private readonly DocumentWriter _writer;
    private readonly TextSpool _spool = new();

    /// <summary>
    /// Whether the texts of what is added are kept in a temporary file, so that reading all of the graph right after does not ask the server for what it was just
    /// given; the server still says which documents it has, by their digests. The default is false.
    /// </summary>
    public bool KeepsTexts { get; init; }

    /// <summary>Makes a store; nothing is asked yet.</summary>
    /// <param name="transport">The server; the store closes it.</param>
    /// <param name="form">How a contribution is written as text.</param>
    /// <param name="retry">When to try again; null for the default.</param>
    public Neo4jGraphStore(ICypherTransport transport, ContributionForm form, RetryPolicy? retry = null)
    {
        ArgumentNullException.ThrowIfNull(transport);
        ArgumentNullException.ThrowIfNull(form);
        (_transport, _form, _retry) = (transport, form, retry ?? new());
        _writer = new DocumentWriter(transport, _retry, form);
    }

    /// <inheritdoc/>
    /// <exception cref="Neo4jException">The server refused it or was not reached.</exception>
    /// <exception cref="InvalidDataException">The contribution points at what it does not hold.</exception>
    public async Task<AddOutcome> AddAsync(Contribution contribution, CancellationToken cancellationToken = default) =>
        (await AddAllAsync([contribution], cancellationToken).ConfigureAwait(false)).Outcomes[0];

    /// <summary>Adds contributions in one transaction, as <see cref="AddAsync"/> would one after the other.</summary>
    /// <param name="contributions">What documents give.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>What became of each, and what the server counted.</returns>
    /// <exception cref="Neo4jException">The server refused it or was not reached.</exception>
    /// <exception cref="InvalidDataException">A contribution points at what it does not hold.</exception>
    public Task<(IReadOnlyList<AddOutcome> Outcomes, CypherCounters Counters)> AddAllAsync(IReadOnlyList<Contribution> contributions, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return AddAllAsync(Prepare(contributions), cancellationToken);
    }

    /// <summary>Brings contributions into the form in which the server keeps them, on all processors; the server is not asked.</summary>
    /// <param name="contributions">What documents give.</param>
    /// <exception cref="InvalidDataException">A contribution points at what it does not hold.</exception>
    public PreparedDocuments Prepare(IReadOnlyList<Contribution> contributions)
    {
        ArgumentNullException.ThrowIfNull(contributions);
        var documents = _writer.Prepare(contributions);
        if (KeepsTexts)
            foreach (var document in documents.Documents) _spool.Keep(document.Contribution.Document.Id, document.Digest, document.Text);
        return documents;
    }

    /// <summary>Adds contributions in one transaction, as <see cref="AddAsync"/> would one after the other.</summary>
    /// <param name="documents">What documents give.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>What became of each, and what the server counted.</returns>
    /// <exception cref="Neo4jException">The server refused it or was not reached.</exception>
    public Task<(IReadOnlyList<AddOutcome> Outcomes, CypherCounters Counters)> AddAllAsync(PreparedDocuments documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        cancellationToken.ThrowIfCancellationRequested();
        return _writer.AddAsync(documents, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="Neo4jException">The server refused it or was not reached.</exception>
    public async Task<bool> RemoveAsync(string documentId, CancellationToken cancellationToken = default) =>
        (await RemoveAllAsync([documentId], cancellationToken).ConfigureAwait(false)).NodesDeleted > 0;

    /// <summary>Takes documents away in one transaction.</summary>
    /// <param name="documentIds">Their ids.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>What the server counted.</returns>
    /// <exception cref="Neo4jException">The server refused it or was not reached.</exception>
    public Task<CypherCounters> RemoveAllAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _writer.RemoveAsync(documentIds, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="Neo4jException">The server was not reached.</exception>
    public async IAsyncEnumerable<DocumentNode> DocumentsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var head in PagesAsync("read/documents", DocumentsOfPage, cancellationToken).ConfigureAwait(false)) yield return head.Document;
    }

    /// <inheritdoc/>
    /// <remarks>A page of documents is read at a time; what is written between two pages is seen.</remarks>
    /// <exception cref="Neo4jException">The server was not reached.</exception>
    public async IAsyncEnumerable<Contribution> ContributionsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var kept = KeepsTexts ? await KeptAsync(cancellationToken).ConfigureAwait(false) : null;
        var all = kept is null ? PagesAsync("read/contributions", ContributionsOfPage, cancellationToken) : SpooledAsync(kept, cancellationToken);
        await foreach (var contribution in all.ConfigureAwait(false)) yield return contribution;
    }

    /// <summary>Closes the connection and forgets the texts.</summary>
    public ValueTask DisposeAsync()
    {
        _spool.Dispose();
        return _transport.DisposeAsync();
    }

    /// <summary>The documents of the server where the texts of all of them are at hand; null where one is not.</summary>
    private async Task<List<string>?> KeptAsync(CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        for (var after = ""; ;)
        {
            var page = (await RunAsync("read/contribution-digests", new() { ["after"] = after, ["limit"] = DocumentsOfPage }, cancellationToken).ConfigureAwait(false)).Rows;
            foreach (var row in page)
            {
                after = (string)row[0]!;
                if (!_spool.Has(after, row[1] as string)) return null;
                ids.Add(after);
            }

            if (page.Count < DocumentsOfPage) return ids;
        }
    }

    private async IAsyncEnumerable<Contribution> SpooledAsync(List<string> ids, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var page in ids.Chunk(ContributionsOfPage))
        {
            // Reading is left to the caller's thread for no longer than a page: several loaders of one process go on meanwhile.
            await Task.Yield();
            foreach (var contribution in SeveralAtOnce.Select(page, id => _form.Stored(_spool.Read(id), $"{_transport.Address}, document {id}")))
            {
                yield return contribution;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Page by page; the next page is asked for while the documents of one are read, several at a time.</summary>
    private async IAsyncEnumerable<Contribution> PagesAsync(string statement, int size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var coming = PageAsync("");
        try
        {
            while (true)
            {
                var page = await coming.ConfigureAwait(false);
                if (page.Count == size) coming = PageAsync((string)page[^1][0]!);
                foreach (var contribution in SeveralAtOnce.Select(page, r => _form.Stored((string)r[1]!, $"{_transport.Address}, document {r[0]}")))
                {
                    yield return contribution;
                    cancellationToken.ThrowIfCancellationRequested();
                }

                if (page.Count < size) yield break;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)coming).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task<IReadOnlyList<IReadOnlyList<object?>>> PageAsync(string after) =>
            (await RunAsync(statement, new() { ["after"] = after, ["limit"] = size }, stop.Token).ConfigureAwait(false)).Rows;
    }

    private Task<CypherResult> RunAsync(string statement, Dictionary<string, object?> parameters, CancellationToken cancellationToken, bool readOnly = true) =>
        _retry.RunAsync(t => _transport.RunAsync(new CypherStatement(CypherLibrary.Statement(statement), parameters, readOnly), t), cancellationToken);
}
