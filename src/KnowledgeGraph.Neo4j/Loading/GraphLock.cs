namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>
/// The right to bring the visible graph into step: a lock on one node in a transaction that is kept open and rolled back in the end. Another loader waits for it.
/// A loader that dies loses it when the server gives its transaction up, after half a minute.
/// </summary>
internal sealed class GraphLock : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);
    private readonly ICypherTransaction _transaction;
    private readonly CancellationTokenSource _end = new();
    private readonly CancellationTokenSource _lost;
    private readonly Task _beating;

    private GraphLock(ICypherTransaction transaction, TimeProvider time, CancellationToken cancellationToken)
    {
        _transaction = transaction;
        _lost = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _beating = BeatAsync(time);
    }

    /// <summary>Cancelled when the lock is lost, or the caller has had enough.</summary>
    public CancellationToken Lost => _lost.Token;

    /// <summary>Why the lock was lost.</summary>
    public Neo4jException? Failure { get; private set; }

    public static async Task<GraphLock> TakeAsync(ICypherTransport transport, RetryPolicy retry, CancellationToken cancellationToken) => await retry.RunAsync(
        async t =>
        {
            var transaction = await transport.BeginAsync(t).ConfigureAwait(false);
            try
            {
                await transaction.RunAsync(new CypherStatement(CypherLibrary.Statement("write/lock")), t).ConfigureAwait(false);
                return new GraphLock(transaction, retry.Time, cancellationToken);
            }
            catch
            {
                await transaction.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        },
        cancellationToken).ConfigureAwait(false);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _beating.ConfigureAwait(false);
        await _transaction.DisposeAsync().ConfigureAwait(false);
        _end.Dispose();
        _lost.Dispose();
    }

    /// <summary>So that the server does not take the transaction for forgotten.</summary>
    private async Task BeatAsync(TimeProvider time)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Beat, time, _end.Token).ConfigureAwait(false);
                await _transaction.RunAsync(new CypherStatement("RETURN 1"), CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
        }
        catch (Neo4jException e)
        {
            Failure = e;
            await _lost.CancelAsync().ConfigureAwait(false);
        }
    }
}
