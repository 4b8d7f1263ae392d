namespace KnowledgeGraph.Analytics.Components;

/// <summary>
/// The component of the vertex with the most ways in and out, which in most graphs is by far the largest, is what it reaches and what reaches it: two breadth-first searches on several cores
/// (L. Fleischer, B. Hendrickson, A. Pınar, On Identifying Strongly Connected Components in Parallel, 2000). The rest goes through Tarjan's search with a stack of its own.
/// </summary>
internal sealed class StrongSearch(CompactGraph graph)
{
    private const int Done = int.MaxValue;

    private readonly Adjacency _adjacency = graph.Outgoing;
    private readonly int[] _numbers = new int[graph.VertexCount];
    private readonly int[] _lows = new int[graph.VertexCount];
    private readonly int[] _groups = new int[graph.VertexCount];
    private readonly int[] _next = graph.Outgoing.Offsets.AsSpan(0, graph.VertexCount).ToArray();
    private readonly int[] _path = new int[graph.VertexCount];
    private readonly int[] _open = new int[graph.VertexCount];
    private int _number;
    private int _openCount;
    private int _steps;

    public ComponentLabels Run(CancellationToken cancellationToken)
    {
        CloseLargest(cancellationToken);
        for (var v = 0; v < _numbers.Length; v++)
            if (_numbers[v] == 0) Search(v, cancellationToken);
        return ComponentLabels.Of(_groups);
    }

    private void CloseLargest(CancellationToken cancellationToken)
    {
        var (pivot, ways) = (-1, 0L);
        for (var v = 0; v < _numbers.Length; v++)
        {
            var product = (long)_adjacency.Degree(v) * graph.Incoming.Degree(v);
            if (product > ways) (pivot, ways) = (v, product);
        }

        if (pivot < 0) return;
        var after = new LevelSearch(graph, cancellationToken).Run(pivot, int.MaxValue);
        var before = new LevelSearch(graph.Reversed(), cancellationToken).Run(pivot, int.MaxValue);
        for (var v = 0; v < after.Length; v++)
            if (after[v] >= 0 && before[v] >= 0) (_groups[v], _numbers[v], _lows[v]) = (pivot, Done, Done);
    }

    private void Search(int root, CancellationToken cancellationToken)
    {
        var depth = 0;
        Enter(_path[depth] = root);
        while (depth >= 0)
        {
            if ((++_steps & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            var v = _path[depth];
            if (NextUnseen(v) is var w && w >= 0)
            {
                Enter(_path[++depth] = w);
                continue;
            }

            if (_lows[v] == _numbers[v]) Close(v);
            if (--depth >= 0) _lows[_path[depth]] = Math.Min(_lows[_path[depth]], _lows[v]);
        }
    }

    private void Enter(int vertex)
    {
        _numbers[vertex] = _lows[vertex] = ++_number;
        _open[_openCount++] = vertex;
    }

    /// <summary>The next neighbour that was not met before; the numbers of those that were are taken into account.</summary>
    private int NextUnseen(int vertex)
    {
        var low = _lows[vertex];
        var end = _adjacency.Offsets[vertex + 1];
        for (ref var i = ref _next[vertex]; i < end;)
        {
            var w = _adjacency.Neighbours[i++];
            if (_numbers[w] == 0)
            {
                _lows[vertex] = low;
                return w;
            }

            if (_numbers[w] < low) low = _numbers[w];
        }

        _lows[vertex] = low;
        return -1;
    }

    /// <summary>All that is open above a vertex is one group; closed vertices no longer lower anybody's number.</summary>
    private void Close(int root)
    {
        int v;
        do
        {
            v = _open[--_openCount];
            _groups[v] = root;
            _numbers[v] = Done;
        }
        while (v != root);
        _lows[root] = Done;
    }
}
