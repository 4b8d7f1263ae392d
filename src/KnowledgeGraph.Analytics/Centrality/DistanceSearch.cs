namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>Distances from one vertex to all, again and again in the same memory. Not for several threads at once.</summary>
/// <param name="adjacency">The ways.</param>
/// <param name="weighted">Whether weights are lengths; else every step is 1 long.</param>
internal sealed class DistanceSearch(Adjacency adjacency, bool weighted)
{
    private readonly double[] _distances = Unreached(adjacency.Offsets.Length - 1);
    private readonly int[] _order = new int[adjacency.Offsets.Length - 1];
    private readonly PriorityQueue<int, double> _queue = new();
    private int _count;

    /// <summary>The vertices that the last search reached, nearest first, the start included.</summary>
    public ReadOnlySpan<int> Reached => _order.AsSpan(0, _count);

    /// <summary>How far a reached vertex lies.</summary>
    public double DistanceTo(int vertex) => _distances[vertex];

    /// <summary>Searches from a vertex.</summary>
    public void From(int start, CancellationToken cancellationToken)
    {
        foreach (var v in Reached) _distances[v] = double.PositiveInfinity;
        _count = 0;
        _distances[start] = 0;
        if (weighted) ByLength(start, cancellationToken);
        else BySteps(start, cancellationToken);
    }

    private void BySteps(int start, CancellationToken cancellationToken)
    {
        _order[_count++] = start;
        for (var head = 0; head < _count; head++)
        {
            if ((head & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            var next = _distances[_order[head]] + 1;
            foreach (var w in adjacency.Of(_order[head]))
            {
                if (!double.IsPositiveInfinity(_distances[w])) continue;
                _distances[w] = next;
                _order[_count++] = w;
            }
        }
    }

    private void ByLength(int start, CancellationToken cancellationToken)
    {
        _queue.Clear();
        _queue.Enqueue(start, 0);
        while (_queue.TryDequeue(out var v, out var distance))
        {
            if (distance > _distances[v]) continue;
            if ((_count & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            _order[_count++] = v;
            for (var i = adjacency.Offsets[v]; i < adjacency.Offsets[v + 1]; i++)
            {
                var (w, far) = (adjacency.Neighbours[i], distance + adjacency.Weights![i]);
                if (!(far < _distances[w])) continue;
                _distances[w] = far;
                _queue.Enqueue(w, far);
            }
        }
    }

    private static double[] Unreached(int count)
    {
        var distances = new double[count];
        Array.Fill(distances, double.PositiveInfinity);
        return distances;
    }
}
