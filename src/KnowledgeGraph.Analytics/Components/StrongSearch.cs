namespace KnowledgeGraph.Analytics.Components;

/// <summary>Tarjan's search for strong components with a stack of its own.</summary>
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
        for (var v = 0; v < _numbers.Length; v++)
            if (_numbers[v] == 0) Search(v, cancellationToken);
        return ComponentLabels.Of(_groups);
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
