namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>Shortest paths by number of steps: breadth first outwards, then back from the farthest vertex; neither needs lists of predecessors.</summary>
/// <param name="adjacency">The ways, without parallels.</param>
internal sealed class StepPathCount(Adjacency adjacency) : PathCount(adjacency)
{
    private readonly Adjacency _adjacency = adjacency;
    private readonly int[] _levels = Unreached(adjacency.Offsets.Length - 1);
    private readonly double[] _paths = new double[adjacency.Offsets.Length - 1];
    private readonly double[] _parts = new double[adjacency.Offsets.Length - 1];
    private readonly int[] _order = new int[adjacency.Offsets.Length - 1];

    public override void AddFrom(int source, CancellationToken cancellationToken)
    {
        var count = Outwards(source, cancellationToken);
        Back(source, count, cancellationToken);
        foreach (var v in _order.AsSpan(0, count)) (_levels[v], _paths[v]) = (-1, 0);
    }

    private int Outwards(int source, CancellationToken cancellationToken)
    {
        var (levels, paths, order) = (_levels, _paths, _order);
        (levels[source], paths[source], order[0]) = (0, 1, source);
        var count = 1;
        for (var head = 0; head < count; head++)
        {
            if ((head & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            var v = order[head];
            var (next, through) = (levels[v] + 1, paths[v]);
            foreach (var w in _adjacency.Of(v))
            {
                if (levels[w] < 0)
                {
                    (levels[w], paths[w]) = (next, through);
                    order[count++] = w;
                }
                else if (levels[w] == next)
                {
                    paths[w] += through;
                }
            }
        }

        return count;
    }

    /// <summary>A part is (1 + what depends on the vertex) divided by the paths to it.</summary>
    private void Back(int source, int count, CancellationToken cancellationToken)
    {
        var (levels, parts, sums) = (_levels, _parts, Sums);
        for (var i = count - 1; i >= 0; i--)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            var v = _order[i];
            var (next, sum) = (levels[v] + 1, 0.0);
            foreach (var w in _adjacency.Of(v))
                if (levels[w] == next) sum += parts[w];
            var depends = sum * _paths[v];
            parts[v] = (1 + depends) / _paths[v];
            if (v != source) sums[v] += depends;
        }
    }

    private static int[] Unreached(int count)
    {
        var levels = new int[count];
        Array.Fill(levels, -1);
        return levels;
    }
}
