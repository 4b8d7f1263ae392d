using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>
/// Groups relationships by type and by the parts that their two ends fall into, and writes a group when it is full: groups that are written side by side share no
/// part, so no two statements lock the same node. (Neo4j developer blog, "Mix and batch".) The server also locks neighbours in a node's chain of relationships,
/// so a deadlock is rare and not impossible: it is tried again.
/// </summary>
internal sealed class RelationshipBatches(BatchWriter writer, LoadOptions options, CancellationToken cancellationToken)
{
    /// <summary>Relationships, and characters of their properties, that wait at a time.</summary>
    private const int MostWaiting = 12_000;
    private const long LargestWaiting = 4 * RowSize.Most;

    /// <summary>Parts take turns this often: a quarter of a batch.</summary>
    private readonly NodeParts _parts = new(options.Parallel, Math.Max(1, options.BatchSize / 4));
    private readonly Dictionary<GroupKey, Group> _groups = [];
    private readonly List<(Task Task, GroupKey Key)> _running = [];
    private readonly Dictionary<string, bool> _new = new(StringComparer.Ordinal);
    private int _waiting;
    private long _size;

    public async Task AddAsync(PropertyRelationship relationship)
    {
        if (ElementCheck.Reason(relationship) is { } reason)
        {
            writer.Refuse(relationship.Id, reason);
            return;
        }

        var key = Key(relationship);
        if (!_groups.TryGetValue(key, out var group)) _groups.Add(key, group = new Group());
        var size = RowSize.Of(relationship.Properties);
        group.Relationships.Add(relationship);
        group.Size += size;
        _waiting++;
        _size += size;
        if (group.Relationships.Count >= options.BatchSize || group.Size >= RowSize.Most) await StartAsync(key).ConfigureAwait(false);
        else if (_waiting >= MostWaiting || _size >= LargestWaiting) await StartAsync(_groups.MaxBy(g => g.Value.Size).Key).ConfigureAwait(false);
    }

    /// <summary>Writes what is left and waits for all.</summary>
    public async Task FinishAsync()
    {
        while (_groups.Count > 0)
        {
            var free = _groups.Keys.FirstOrDefault(IsFree) ?? _groups.Keys.First();
            await StartAsync(free).ConfigureAwait(false);
        }

        while (_running.Count > 0) await EndOneAsync().ConfigureAwait(false);
    }

    /// <summary>Begins to write a group as soon as no other holds its parts; while it waits, another that may run and is worth a statement goes first.</summary>
    private async Task StartAsync(GroupKey key)
    {
        while (_running.Count >= options.Parallel || !IsFree(key))
        {
            if (_running.Count < options.Parallel && Worthwhile() is { } other) await BeginAsync(other).ConfigureAwait(false);
            else await EndOneAsync().ConfigureAwait(false);
        }

        await BeginAsync(key).ConfigureAwait(false);
    }

    /// <summary>The largest group whose parts are free, where it has a quarter of a batch.</summary>
    private GroupKey? Worthwhile() =>
        _groups.Keys.Where(k => 4 * _groups[k].Relationships.Count >= options.BatchSize && IsFree(k)).MaxBy(k => _groups[k].Relationships.Count);

    private async Task BeginAsync(GroupKey key)
    {
        _groups.Remove(key, out var group);
        _waiting -= group!.Relationships.Count;
        _size -= group.Size;
        var kind = BatchKind.Of(group.Relationships[0]);
        var areNew = await AreNewAsync(kind).ConfigureAwait(false);
        _running.Add((writer.WriteAsync(kind, [.. group.Relationships.Select(kind.Row)], areNew, cancellationToken), key));
    }

    /// <summary>Whether the database had no relationship of the type before this load; each is handed over once, so none of them has to be looked for.</summary>
    private async Task<bool> AreNewAsync(BatchKind kind)
    {
        if (!_new.TryGetValue(kind.Names, out var areNew))
        {
            var result = await writer.RunAsync(new CypherStatement(kind.CountText!, readOnly: true), cancellationToken).ConfigureAwait(false);
            _new.Add(kind.Names, areNew = (long)result.Rows[0][0]! == 0);
        }

        return areNew;
    }

    private async Task EndOneAsync()
    {
        var first = await Task.WhenAny(_running.Select(r => r.Task)).ConfigureAwait(false);
        _running.RemoveAt(_running.FindIndex(r => r.Task == first));
        await first.ConfigureAwait(false);
    }

    private bool IsFree(GroupKey key) => _running.TrueForAll(r => r.Key.Low != key.Low && r.Key.Low != key.High && r.Key.High != key.Low && r.Key.High != key.High);

    private GroupKey Key(PropertyRelationship r)
    {
        var (start, end) = _parts.Of(r.StartId, r.EndId);
        return new(Math.Min(start, end), Math.Max(start, end), r.Type, r.StartLabel, r.EndLabel, r.Keys);
    }

    private sealed record GroupKey(int Low, int High, string Type, string StartLabel, string EndLabel, PropertyKeys Keys);

    private sealed class Group
    {
        public List<PropertyRelationship> Relationships { get; } = [];

        public long Size { get; set; }
    }
}
