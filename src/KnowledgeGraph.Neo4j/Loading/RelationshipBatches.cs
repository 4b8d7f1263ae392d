using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>
/// Collects relationships and writes them, several statements at a time, without two that touch the same node: nodes fall into parts by their ids, a statement
/// holds relationships between two parts, and statements that share no part run side by side. So none waits for another's locks, and none deadlocks.
/// </summary>
internal sealed class RelationshipBatches(BatchWriter writer, LoadOptions options, CancellationToken cancellationToken)
{
    private const int Window = 20_000;
    private readonly int _parts = options.Parallel == 1 ? 1 : 2 * options.Parallel;
    private readonly List<PropertyRelationship> _window = new(Window);
    private long _size;

    public async Task AddAsync(PropertyRelationship relationship)
    {
        if (ElementCheck.Reason(relationship) is { } reason)
        {
            writer.Refuse(relationship.Id, reason);
            return;
        }

        _window.Add(relationship);
        _size += RowSize.Of(relationship.Properties);
        if (_window.Count >= Window || _size > 4 * RowSize.Most) await FinishAsync().ConfigureAwait(false);
    }

    /// <summary>Writes what is left and waits for all.</summary>
    public async Task FinishAsync()
    {
        var pending = _window.GroupBy(Parts).OrderByDescending(g => g.Count()).SelectMany(Batches).ToList();
        _window.Clear();
        _size = 0;
        var busy = new HashSet<int>();
        var running = new List<(Task Task, (int Low, int High) Parts)>();
        while (pending.Count > 0 || running.Count > 0)
        {
            for (var next = Free(); next >= 0; next = Free())
            {
                var (parts, kind, rows) = pending[next];
                pending.RemoveAt(next);
                busy.Add(parts.Low);
                busy.Add(parts.High);
                running.Add((writer.WriteAsync(kind, rows, cancellationToken), parts));
            }

            var first = await Task.WhenAny(running.Select(r => r.Task)).ConfigureAwait(false);
            var done = running.FindIndex(r => r.Task == first);
            busy.Remove(running[done].Parts.Low);
            busy.Remove(running[done].Parts.High);
            running.RemoveAt(done);
            await first.ConfigureAwait(false);
        }

        int Free() => running.Count >= options.Parallel ? -1 : pending.FindIndex(p => !busy.Contains(p.Parts.Low) && !busy.Contains(p.Parts.High));
    }

    private IEnumerable<((int Low, int High) Parts, BatchKind Kind, List<Dictionary<string, object?>> Rows)> Batches(IGrouping<(int Low, int High), PropertyRelationship> bucket) =>
        from kind in bucket.GroupBy(r => (r.Type, r.StartLabel, r.EndLabel, r.Keys))
        let statement = BatchKind.Of(kind.First())
        from rows in Cut(kind)
        select (bucket.Key, statement, rows);

    private IEnumerable<List<Dictionary<string, object?>>> Cut(IEnumerable<PropertyRelationship> relationships)
    {
        var rows = new List<Dictionary<string, object?>>();
        long size = 0;
        foreach (var relationship in relationships)
        {
            rows.Add(BatchKind.Row(relationship));
            size += RowSize.Of(relationship.Properties);
            if (rows.Count < options.BatchSize && size < RowSize.Most) continue;
            yield return rows;
            (rows, size) = ([], 0);
        }

        if (rows.Count > 0) yield return rows;
    }

    private (int Low, int High) Parts(PropertyRelationship r)
    {
        var (start, end) = (Part(r.StartId), Part(r.EndId));
        return start <= end ? (start, end) : (end, start);
    }

    /// <summary>FNV-1a, the same on every machine.</summary>
    private int Part(string id)
    {
        var hash = 2166136261u;
        foreach (var c in id) hash = (hash ^ c) * 16777619u;
        return (int)(hash % (uint)_parts);
    }
}
