namespace KnowledgeGraph.Neo4j.Http;

/// <summary>A transaction over HTTP. The server rolls it back by itself when nothing is heard of it for half a minute.</summary>
internal sealed class HttpTransaction(QueryApiClient client, IHttpDialect dialect, string path) : ICypherTransaction
{
    private bool _open = true;

    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default)
    {
        try
        {
            return client.Result(dialect, await client.SendAsync(HttpMethod.Post, path, dialect, statement, cancellationToken).ConfigureAwait(false));
        }
        catch (Neo4jException e) when (e.Code is not null)
        {
            _open = false;
            throw;
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        await client.SendAsync(HttpMethod.Post, path + "/commit", dialect, null, cancellationToken).ConfigureAwait(false);
        _open = false;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_open) return;
        _open = false;
        try
        {
            await client.SendAsync(HttpMethod.Delete, path, dialect, null, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Neo4jException)
        {
            // It is gone with its server, or was rolled back by it: that is what was wanted.
        }
    }
}
