namespace KnowledgeGraph.Analytics.Motifs;

/// <summary>Counts the triads in which a vertex is the lowest of a tied pair.</summary>
internal sealed class TriadCounter
{
    private readonly SimpleNeighbours _neighbours;
    private readonly byte[] _ties;
    private readonly CancellationToken _cancellation;

    public TriadCounter(CompactGraph graph, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _neighbours = SimpleNeighbours.Of(graph, cancellation);
        _ties = new byte[_neighbours.Vertices.Length];
        for (var v = 0; v < graph.VertexCount; v++)
        {
            if ((v & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            Mark(graph.Successors(v), v, 1);
            Mark(graph.Predecessors(v), v, 2);
        }
    }

    public void Count(int v, long[] counts)
    {
        for (var i = _neighbours.Offsets[v]; i < _neighbours.Offsets[v + 1]; i++)
        {
            var u = _neighbours.Vertices[i];
            if (u < v) continue;
            _cancellation.ThrowIfCancellationRequested();
            Pair(v, u, _ties[i], counts);
        }
    }

    /// <summary>Both lists are sorted: what is next in v's order and in the bits stays side by side.</summary>
    private void Mark(ReadOnlySpan<int> others, int v, byte bit)
    {
        var place = _neighbours.Offsets[v];
        foreach (var u in others)
        {
            if (u == v) continue;
            while (_neighbours.Vertices[place] < u) place++;
            _ties[place] |= bit;
        }
    }

    /// <summary>
    /// Walks through the neighbours of both. A third vertex w is counted at the lowest tied pair alone: when it lies above u, or between the two without a tie to v.
    /// </summary>
    private void Pair(int v, int u, int vu, long[] counts)
    {
        var (vertices, i, j) = (_neighbours.Vertices, _neighbours.Offsets[v], _neighbours.Offsets[u]);
        var (iEnd, jEnd, others) = (_neighbours.Offsets[v + 1], _neighbours.Offsets[u + 1], 0);
        while (i < iEnd || j < jEnd)
        {
            var (a, b) = (i < iEnd ? vertices[i] : int.MaxValue, j < jEnd ? vertices[j] : int.MaxValue);
            var w = Math.Min(a, b);
            var (vw, uw) = (a == w ? _ties[i++] : 0, b == w ? _ties[j++] : 0);
            if (w == u || w == v) continue;
            others++;
            if (w > u || (w > v && vw == 0)) counts[(int)TriadCodes.Of(vu, vw, uw)]++;
        }

        counts[(int)(vu == 3 ? TriadType.T102 : TriadType.T012)] += _neighbours.Count - others - 2;
    }
}
