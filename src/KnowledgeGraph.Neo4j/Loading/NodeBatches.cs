using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Collects nodes by their labels and writes full batches, several at a time: no two write the same node.</summary>
internal sealed class NodeBatches(BatchWriter writer, LoadOptions options, CancellationToken cancellationToken) : IDisposable
{
    private readonly Dictionary<string, (BatchKind Kind, List<object?[]> Rows, long Size)> _open = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _slots = new(options.Parallel);
    private readonly List<Task> _writing = [];

    public async Task AddAsync(PropertyNode node)
    {
        if (ElementCheck.Reason(node) is { } reason)
        {
            writer.Refuse(node.Id, reason);
            return;
        }

        var key = string.Join('\n', node.Labels);
        if (!_open.TryGetValue(key, out var batch)) batch = (BatchKind.Of(node), [], 0);
        batch.Rows.Add(batch.Kind.Row(node));
        batch.Size += RowSize.Of(node.Properties);
        _open[key] = batch;
        if (batch.Rows.Count < options.BatchSize && batch.Size < RowSize.Most) return;
        _open.Remove(key);
        await WriteAsync(batch.Kind, batch.Rows).ConfigureAwait(false);
    }

    /// <summary>Writes what is left and waits for all.</summary>
    public async Task FinishAsync()
    {
        foreach (var (kind, rows, _) in _open.Values) await WriteAsync(kind, rows).ConfigureAwait(false);
        _open.Clear();
        await Task.WhenAll(_writing).ConfigureAwait(false);
        _writing.Clear();
    }

    public void Dispose() => _slots.Dispose();

    private async Task WriteAsync(BatchKind kind, List<object?[]> rows)
    {
        await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        foreach (var done in _writing.Where(t => t.IsCompleted).ToList())
        {
            _writing.Remove(done);
            await done.ConfigureAwait(false);
        }

        _writing.Add(RunAsync());

        async Task RunAsync()
        {
            try
            {
                await writer.WriteAsync(kind, rows, areNew: false, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                _slots.Release();
            }
        }
    }
}
