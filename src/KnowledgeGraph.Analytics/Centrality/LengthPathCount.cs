namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>Shortest paths by sum of lengths, all greater than 0: Dijkstra outwards, then back from the farthest vertex.</summary>
/// <param name="adjacency">The ways, without parallels.</param>
internal sealed class LengthPathCount(Adjacency adjacency) : PathCount(adjacency)
{
    private readonly Adjacency _adjacency = adjacency;
    private readonly DistanceSearch _search = new(adjacency, weighted: true);
    private readonly double[] _paths = new double[adjacency.Offsets.Length - 1];
    private readonly double[] _parts = new double[adjacency.Offsets.Length - 1];
    private readonly int[] _places = new int[adjacency.Offsets.Length - 1];

    public override void AddFrom(int source, CancellationToken cancellationToken)
    {
        _search.From(source, cancellationToken);
        var order = _search.Reached;
        for (var place = 0; place < order.Length; place++) (_paths[order[place]], _places[order[place]]) = (0, place);
        _paths[source] = 1;
        foreach (var v in order)
        {
            for (var i = _adjacency.Offsets[v]; i < _adjacency.Offsets[v + 1]; i++)
                if (IsStep(v, i)) _paths[_adjacency.Neighbours[i]] += _paths[v];
        }

        for (var place = order.Length - 1; place >= 0; place--)
        {
            var (v, sum) = (order[place], 0.0);
            for (var i = _adjacency.Offsets[v]; i < _adjacency.Offsets[v + 1]; i++)
                if (IsStep(v, i)) sum += _parts[_adjacency.Neighbours[i]];
            var depends = sum * _paths[v];
            _parts[v] = (1 + depends) / _paths[v];
            if (v != source) Sums[v] += depends;
        }
    }

    /// <summary>
    /// Whether an edge is the last step of a shortest path. A length that is lost beside a distance 10^16 times as great leads on all the same, but never back to a vertex that was reached before.
    /// </summary>
    private bool IsStep(int vertex, int place)
    {
        var next = _adjacency.Neighbours[place];
        var distance = _search.DistanceTo(next);
        return distance < double.PositiveInfinity && _search.DistanceTo(vertex) + _adjacency.Weights![place] == distance && _places[next] > _places[vertex];
    }
}
