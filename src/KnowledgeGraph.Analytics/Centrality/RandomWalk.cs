namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>The state of a PageRank computation. Pieces of vertices are worked on side by side; all sums are taken piece after piece.</summary>
internal sealed class RandomWalk
{
    private readonly Adjacency _incoming;
    private readonly PageRankOptions _options;
    private readonly double[] _shares;
    private readonly double[] _flows;
    private readonly double[]? _start;
    private double[] _next;

    public RandomWalk(CompactGraph graph, PageRankOptions options)
    {
        var count = graph.VertexCount;
        _incoming = options.UseWeights ? graph.Incoming : graph.Incoming.WithoutWeights();
        _options = options;
        _start = Start(options, count);
        Ranks = new double[count];
        _next = new double[count];
        _flows = new double[count];
        _shares = new double[count];
        for (var v = 0; v < count; v++)
        {
            var leaving = options.UseWeights && graph.IsWeighted ? Sum(graph.OutWeights(v)) : graph.Outgoing.Degree(v);
            _shares[v] = leaving > 0 ? 1 / leaving : 0;
            Ranks[v] = _start?[v] ?? 1.0 / count;
        }
    }

    public double[] Ranks { get; private set; }

    /// <summary>One step of the walk.</summary>
    /// <returns>How much the ranks changed, summed over all vertices.</returns>
    public double Step(CancellationToken cancellationToken)
    {
        var (ranks, next, count) = (Ranks, _next, Ranks.Length);
        var stranded = Pieces.Sum(count, _options.Threads, (from, to) =>
        {
            var sum = 0.0;
            for (var v = from; v < to; v++)
            {
                _flows[v] = ranks[v] * _shares[v];
                if (_shares[v] == 0) sum += ranks[v];
            }

            return sum;
        }, cancellationToken, 16 * Pieces.Size);
        var anew = 1 - _options.Damping + _options.Damping * stranded;
        var change = Pieces.Sum(count, _options.Threads, (from, to) =>
        {
            var sum = 0.0;
            for (var v = from; v < to; v++)
            {
                next[v] = anew * (_start is null ? 1.0 / count : _start[v]) + _options.Damping * EdgeSums.At(_incoming, _flows, v);
                sum += Math.Abs(next[v] - ranks[v]);
            }

            return sum;
        }, cancellationToken);
        (Ranks, _next) = (next, ranks);
        return change;
    }

    private static double[]? Start(PageRankOptions options, int count)
    {
        if (options.Personalisation.IsEmpty) return null;
        var start = new double[count];
        var sum = 0.0;
        foreach (var (vertex, share) in options.Personalisation.OrderBy(p => p.Key))
        {
            if ((uint)vertex >= (uint)count) throw Argument.OutOfRange(nameof(options.Personalisation), vertex, $"Personalisation names the vertex {vertex}; vertices are 0 to {count - 1}.");
            if (!double.IsFinite(share) || share < 0) throw Argument.OutOfRange(nameof(options.Personalisation), share, $"Personalisation of the vertex {vertex} must be finite and at least 0.");
            sum += start[vertex] = share;
        }

        if (!(sum > 0 && double.IsFinite(sum)))
            throw Argument.OutOfRange(nameof(options.Personalisation), sum, "Personalisation must hold at least one share greater than 0, and their sum must be finite.");
        EdgeSums.Divide(start, sum);
        return start;
    }

    private static double Sum(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights) sum += weight;
        return sum;
    }
}
