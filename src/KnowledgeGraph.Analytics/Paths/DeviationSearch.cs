namespace KnowledgeGraph.Analytics.Paths;

/// <summary>Finds the shortest way on from the end of a given beginning, around its vertices and around steps that are taken. Holds its arrays for many searches.</summary>
internal sealed class DeviationSearch
{
    private readonly PathGraph _view;
    private readonly int _target;
    private readonly CancellationToken _cancellation;
    private readonly PathCost[] _bounds;
    private readonly PathCost[] _costs;
    private readonly int[] _parents;
    private readonly int[] _rounds;
    private readonly PriorityQueue<int, (PathCost Bound, int Vertex)> _waiting = new();
    private int _round;

    public DeviationSearch(PathGraph view, int target, CancellationToken cancellation)
    {
        (_view, _target, _cancellation) = (view, target, cancellation);
        _bounds = view.CostsTo(target, cancellation);
        (_costs, _parents, _rounds) = (new PathCost[_bounds.Length], new int[_bounds.Length], new int[_bounds.Length]);
    }

    /// <summary>The shortest path with a beginning.</summary>
    /// <param name="root">The beginning; none of its vertices is used again.</param>
    /// <param name="deviation">Kept in the candidate.</param>
    /// <param name="taken">Where the first step must not lead.</param>
    public Candidate? From(ReadOnlySpan<int> root, int deviation, HashSet<int> taken)
    {
        var spur = root[^1];
        if (_bounds[spur] == PathCost.Infinite) return null;
        _round++;
        _waiting.Clear();
        foreach (var v in root) (_rounds[v], _costs[v]) = (_round, new PathCost(double.NegativeInfinity, 0));
        (_costs[spur], _parents[spur]) = (default, -1);
        if (spur == _target) return new Candidate(0, root.ToArray(), deviation);
        Expand(spur, taken);
        while (_waiting.TryDequeue(out var v, out var key))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (v == _target) return Candidate(root, deviation);
            if (key.Bound == _costs[v] + _bounds[v]) Expand(v, null);
        }

        return null;
    }

    private void Expand(int v, HashSet<int>? taken)
    {
        var rows = _view.Graph.Outgoing;
        for (var i = rows.Offsets[v]; i < rows.Offsets[v + 1]; i++)
        {
            var u = rows.Neighbours[i];
            if (_bounds[u] == PathCost.Infinite || !_view.IsAllowed(rows, i) || taken?.Contains(u) == true) continue;
            var cost = _costs[v].AndStep(_view.Length(rows, i));
            if (_rounds[u] == _round && !(cost < _costs[u])) continue;
            (_rounds[u], _costs[u], _parents[u]) = (_round, cost, v);
            _waiting.Enqueue(u, (cost + _bounds[u], u));
        }
    }

    private Candidate Candidate(ReadOnlySpan<int> root, int deviation)
    {
        var way = new List<int>();
        for (var v = _target; v >= 0; v = _parents[v]) way.Add(v);
        way.Reverse();
        int[] vertices = [.. root[..^1], .. way];
        return new Candidate(_view.PathAlong(vertices).Length, vertices, deviation);
    }
}
