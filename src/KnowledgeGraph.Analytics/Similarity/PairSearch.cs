namespace KnowledgeGraph.Analytics.Similarity;

/// <summary>Scores the pairs of a range of vertices with those two steps away. One object a thread.</summary>
internal sealed class PairSearch(SimpleNeighbours neighbours, LinkPredictionOptions options, CancellationToken cancellation)
{
    private readonly double[] _sums = new double[neighbours.Count];
    private readonly int[] _counts = new int[neighbours.Count];
    private readonly int[] _near = new int[neighbours.Count];

    public BestPairs Best { get; } = new(options.Count);

    /// <summary>Each pair once, at its lower vertex.</summary>
    public void Run(int from, int to)
    {
        for (var v = from; v < to; v++) Score(v, v);
    }

    /// <summary>All pairs of one vertex.</summary>
    public void RunAlone(int vertex) => Score(vertex, -1);

    /// <summary>The pairs of a vertex with others above a limit.</summary>
    private void Score(int v, int above)
    {
        var found = 0;
        foreach (var common in neighbours.Of(v))
        {
            cancellation.ThrowIfCancellationRequested();
            var share = Share(neighbours.Degree(common));
            foreach (var u in neighbours.Of(common))
            {
                if (u <= above || u == v) continue;
                if (_counts[u]++ == 0) _near[found++] = u;
                _sums[u] += share;
            }
        }

        foreach (var u in neighbours.Of(v))
            if (u > above) _counts[u] = -_counts[u];
        for (var i = 0; i < found; i++)
        {
            var u = _near[i];
            if (_counts[u] > 0) Best.Add(new LinkScore(Math.Min(v, u), Math.Max(v, u), Value(v, u)));
            (_counts[u], _sums[u]) = (0, 0);
        }
    }

    private double Share(int degree) => options.Measure switch
    {
        LinkMeasure.AdamicAdar => 1 / Math.Log(degree),
        LinkMeasure.ResourceAllocation => 1.0 / degree,
        _ => 1,
    };

    private double Value(int v, int u) => options.Measure switch
    {
        LinkMeasure.Jaccard => (double)_counts[u] / (neighbours.Degree(v) + neighbours.Degree(u) - _counts[u]),
        LinkMeasure.PreferentialAttachment => (double)neighbours.Degree(v) * neighbours.Degree(u),
        _ => _sums[u],
    };
}
