namespace KnowledgeGraph.Analytics.Components;

/// <summary>
/// Articulation points and bridges. Direction does not count; an edge with a parallel (in either direction) is no bridge; self-loops and weights change nothing.
/// A graph made with a typed query is cut in the chosen types alone. Source: J. Hopcroft, R. Tarjan, Efficient Algorithms for Graph Manipulation, 1973.
/// </summary>
public static class Cuts
{
    /// <summary>Finds both in one search, without recursion.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static CutElements Of(CompactGraph graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new CutSearch(graph.ToUndirected(cancellationToken: cancellationToken).Outgoing).Run(cancellationToken);
    }

    private sealed class CutSearch(Adjacency adjacency)
    {
        private readonly int[] _numbers = new int[adjacency.Offsets.Length - 1];
        private readonly int[] _lows = new int[adjacency.Offsets.Length - 1];
        private readonly int[] _next = adjacency.Offsets[..^1];
        private readonly int[] _path = new int[adjacency.Offsets.Length - 1];
        private readonly int[] _edge = new int[adjacency.Offsets.Length - 1];
        private readonly bool[] _isCut = new bool[adjacency.Offsets.Length - 1];
        private readonly List<int> _bridges = [];
        private int _number;
        private int _steps;

        public CutElements Run(CancellationToken cancellationToken)
        {
            for (var v = 0; v < _numbers.Length; v++)
                if (_numbers[v] == 0) Search(v, cancellationToken);
            _bridges.Sort();
            return new CutElements([.. Enumerable.Range(0, _isCut.Length).Where(v => _isCut[v])], [.. _bridges]);
        }

        private void Search(int root, CancellationToken cancellationToken)
        {
            var (depth, branches) = (0, 0);
            Enter(0, root, -1);
            while (depth >= 0)
            {
                if ((++_steps & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
                var v = _path[depth];
                if (_next[v] < adjacency.Offsets[v + 1])
                {
                    var i = _next[v]++;
                    var w = adjacency.Neighbours[i];
                    if (adjacency.Edges[i] == _edge[depth]) continue;
                    if (_numbers[w] != 0) _lows[v] = Math.Min(_lows[v], _numbers[w]);
                    else Enter(++depth, w, adjacency.Edges[i]);
                    continue;
                }

                if (--depth < 0) break;
                var parent = _path[depth];
                _lows[parent] = Math.Min(_lows[parent], _lows[v]);
                if (_lows[v] > _numbers[parent]) _bridges.Add(_edge[depth + 1]);
                if (parent == root) branches++;
                else if (_lows[v] >= _numbers[parent]) _isCut[parent] = true;
            }

            if (branches > 1) _isCut[root] = true;
        }

        private void Enter(int depth, int vertex, int edge)
        {
            (_path[depth], _edge[depth]) = (vertex, edge);
            _numbers[vertex] = _lows[vertex] = ++_number;
        }
    }
}
