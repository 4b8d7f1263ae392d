namespace KnowledgeGraph.Analytics.Components;

/// <summary>
/// Counts triangles over edges that lead from vertices with fewer neighbours to those with more: each triangle is met once, and no vertex has many such edges.
/// Vertices are renumbered by degree, so that the marks that are looked at lie close together.
/// </summary>
internal sealed class TriangleCount
{
    private readonly int[] _vertices;
    private readonly int[] _offsets;
    private readonly int[] _upwards;

    public TriangleCount(SimpleNeighbours neighbours, CancellationToken cancellationToken)
    {
        _vertices = ByDegree(neighbours);
        var ranks = new int[_vertices.Length];
        for (var r = 0; r < ranks.Length; r++) ranks[_vertices[r]] = r;
        _offsets = new int[ranks.Length + 1];
        _upwards = new int[neighbours.Vertices.Length / 2];
        var count = 0;
        for (var r = 0; r < ranks.Length; r++)
        {
            if ((r & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            foreach (var w in neighbours.Of(_vertices[r]))
                if (ranks[w] > r) _upwards[count++] = ranks[w];
            _offsets[r + 1] = count;
        }
    }

    public long[] Run(int threads, CancellationToken cancellationToken)
    {
        var totals = new long[_vertices.Length];
        var free = new System.Collections.Concurrent.ConcurrentBag<(long[] Counts, bool[] Marks)>();
        Pieces.For(_vertices.Length, threads, (from, to) =>
        {
            if (!free.TryTake(out var own)) own = (new long[_vertices.Length], new bool[_vertices.Length]);
            for (var r = from; r < to; r++) CountFrom(r, own.Counts, own.Marks, cancellationToken);
            free.Add(own);
        }, cancellationToken);
        foreach (var (counts, _) in free)
            for (var r = 0; r < counts.Length; r++) totals[_vertices[r]] += counts[r];

        return totals;
    }

    private void CountFrom(int rank, long[] counts, bool[] marks, CancellationToken cancellationToken)
    {
        var own = Upwards(rank);
        if (own.Length < 2) return;
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var w in own) marks[w] = true;
        foreach (var v in own)
        {
            var found = 0;
            foreach (var w in Upwards(v))
            {
                if (!marks[w]) continue;
                found++;
                counts[w]++;
            }

            counts[v] += found;
            counts[rank] += found;
        }

        foreach (var w in own) marks[w] = false;
    }

    private ReadOnlySpan<int> Upwards(int rank) => _upwards.AsSpan(_offsets[rank], _offsets[rank + 1] - _offsets[rank]);

    /// <summary>Counting sort; among equals the lesser vertex first.</summary>
    private static int[] ByDegree(SimpleNeighbours neighbours)
    {
        var most = 0;
        for (var v = 0; v < neighbours.Count; v++) most = Math.Max(most, neighbours.Degree(v));
        var next = new int[most + 2];
        for (var v = 0; v < neighbours.Count; v++) next[neighbours.Degree(v) + 1]++;
        for (var d = 1; d < next.Length; d++) next[d] += next[d - 1];
        var order = new int[neighbours.Count];
        for (var v = 0; v < order.Length; v++) order[next[neighbours.Degree(v)]++] = v;
        return order;
    }
}
