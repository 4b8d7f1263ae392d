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
        return _writer.AddAsync(contributions, cancellationToken);
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
    public IAsyncEnumerable<Contribution> ContributionsAsync(CancellationToken cancellationToken = default) => PagesAsync("read/contributions", ContributionsOfPage, cancellationToken);

    /// <summary>Closes the connection.</summary>
    public ValueTask DisposeAsync() => _transport.DisposeAsync();

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
