namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Writes batches, and counts what came of them.</summary>
internal sealed class BatchWriter(ICypherTransport transport, LoadOptions options)
{
    private const int RefusedShown = 1000;
    private readonly Lock _lock = new();
    private readonly List<RefusedElement> _refused = [];
    private LoadReport _report = new();
    private long _refusedCount;
    private long _rows;
    private int _retries;

    /// <summary>What has been done so far.</summary>
    public LoadReport Report
    {
        get
        {
            lock (_lock) return _report with { Refused = [.. _refused], RefusedCount = _refusedCount, Retries = _retries };
        }
    }

    /// <summary>Notes what is not written; beyond the first reasons the elements are counted alone.</summary>
    public void Refuse(string id, string reason, long count = 1)
    {
        lock (_lock)
        {
            _refusedCount += count;
            if (_refused.Count < RefusedShown) _refused.Add(new(id, reason, count));
        }
    }

    /// <summary>Forgets what was refused: everything is written again from the beginning.</summary>
    public void Restart()
    {
        lock (_lock)
        {
            _refusedCount = 0;
            _refused.Clear();
        }
    }

    /// <summary>Writes rows of one kind; sorted, so that two writers of the same rows take their locks in the same order.</summary>
    /// <param name="kind">What the rows are.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="areNew">Whether the database has none of them; a second try, after an answer was lost, looks.</param>
    /// <param name="cancellationToken">Stops between two tries.</param>
    public async Task WriteAsync(BatchKind kind, List<object?[]> rows, bool areNew, CancellationToken cancellationToken)
    {
        rows.Sort((a, b) => string.CompareOrdinal((string)a[0]!, (string)b[0]!));
        var tries = 0;
        var result = await RunAsync(() => kind.Statement(rows, areNew && tries++ == 0), cancellationToken).ConfigureAwait(false);
        var (found, changed) = ((long)result.Single("found")!, (long)(result.Single("changed") ?? 0L));
        if (found < rows.Count) Refuse(kind.Names, FormattableString.Invariant($"{rows.Count - found} of {rows.Count} relationships have an end that is not in the database"), rows.Count - found);
        lock (_lock)
        {
            _rows += rows.Count;
            var created = kind.IsNode ? result.Counters.NodesCreated : result.Counters.RelationshipsCreated;
            _report = kind.IsNode
                ? _report with { NodesCreated = _report.NodesCreated + created, NodesChanged = _report.NodesChanged + changed, NodesUnchanged = _report.NodesUnchanged + found - created - changed }
                : _report with
                {
                    RelationshipsCreated = _report.RelationshipsCreated + created,
                    RelationshipsChanged = _report.RelationshipsChanged + changed,
                    RelationshipsUnchanged = _report.RelationshipsUnchanged + found - created - changed,
                };
            options.Progress?.Invoke(_rows);
        }
    }

    /// <summary>Runs a statement, again where that may help, and counts what it changed.</summary>
    public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken) => RunAsync(() => statement, cancellationToken);

    public void Count(CypherCounters counters)
    {
        lock (_lock) _report = _report with { Counters = _report.Counters + counters };
    }

    public void Removed(long nodes, long relationships)
    {
        lock (_lock) _report = _report with { NodesRemoved = _report.NodesRemoved + nodes, RelationshipsRemoved = _report.RelationshipsRemoved + relationships };
    }

    private async Task<CypherResult> RunAsync(Func<CypherStatement> statement, CancellationToken cancellationToken)
    {
        var retry = options.Retry with { Retried = Retried };
        var result = await retry.RunAsync(t => transport.RunAsync(statement(), t), cancellationToken).ConfigureAwait(false);
        Count(result.Counters);
        return result;
    }

    private void Retried(Neo4jException e)
    {
        Interlocked.Increment(ref _retries);
        options.Retry.Retried?.Invoke(e);
    }
}
