namespace KnowledgeGraph.Analytics.Components;

/// <summary>
/// Breadth first level by level. While few vertices are at the front their edges are followed; where many are, each vertex that is not reached yet looks
/// for one at the front among those that lead to it, which needs one hit of many edges and is done on several cores.
/// </summary>
internal sealed class LevelSearch
{
    /// <summary>A level is turned round when its edges are more than this part of the edges that are left, and back when its vertices are less than the other part of all.</summary>
    private const int EdgePart = 14;

    private const int VertexPart = 24;
    private const int PieceSize = 16 * Pieces.Size;

    private readonly Adjacency _outgoing;
    private readonly Adjacency _incoming;
    private readonly CancellationToken _cancellation;
    private readonly int[] _steps;
    private readonly int[] _order;
    private ulong[] _front = [];
    private ulong[] _next = [];
    private long _edgesLeft;

    public LevelSearch(CompactGraph graph, CancellationToken cancellation)
    {
        (_outgoing, _incoming, _cancellation) = (graph.Outgoing, graph.Incoming, cancellation);
        (_steps, _order) = (new int[graph.VertexCount], new int[graph.VertexCount]);
        Array.Fill(_steps, -1);
        _edgesLeft = graph.ArcCount;
    }

    /// <summary>The steps to each vertex; -1 where no way leads or the limit was met before.</summary>
    public int[] Run(int source, int maxSteps)
    {
        (_steps[source], _order[0]) = (0, source);
        var (first, end) = (0, 1);
        for (var level = 0; first < end && level < maxSteps; level++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var edges = EdgesOf(first, end);
            _edgesLeft -= edges;
            if (edges <= _edgesLeft / EdgePart || end - first < 64)
            {
                var last = end;
                end = Outwards(first, last, level + 1);
                first = last;
            }
            else if (Inwards(ref first, ref end, ref level, maxSteps) == 0)
            {
                break;
            }
        }

        return _steps;
    }

    private long EdgesOf(int first, int end)
    {
        long edges = 0;
        for (var i = first; i < end; i++) edges += _outgoing.Degree(_order[i]);
        return edges;
    }

    private int Outwards(int first, int end, int step)
    {
        var (steps, order, count) = (_steps, _order, end);
        for (var i = first; i < end; i++)
        {
            if ((i & 0xFFF) == 0) _cancellation.ThrowIfCancellationRequested();
            foreach (var w in _outgoing.Of(order[i]))
            {
                if (steps[w] >= 0) continue;
                steps[w] = step;
                order[count++] = w;
            }
        }

        return count;
    }

    /// <summary>Levels the other way round until they are small again; the last of them becomes the front. Returns how many vertices it has.</summary>
    private int Inwards(ref int first, ref int end, ref int level, int maxSteps)
    {
        if (_front.Length == 0) (_front, _next) = (new ulong[(_steps.Length + 63) / 64], new ulong[(_steps.Length + 63) / 64]);
        Array.Clear(_front);
        for (var i = first; i < end; i++) _front[_order[i] >> 6] |= 1UL << (_order[i] & 63);
        int found;
        while (true)
        {
            found = Level(level + 1);
            (_front, _next) = (_next, _front);
            if (found < _steps.Length / VertexPart || level + 1 >= maxSteps) break;
            level++;
        }

        return Collect(level + 1, ref first, ref end);
    }

    /// <summary>A piece writes the steps and the marks of its own vertices alone.</summary>
    private int Level(int step) => (int)Pieces.Sum(_steps.Length, 0, (from, to) =>
    {
        _next.AsSpan(from >> 6, (to - from + 63) >> 6).Clear();
        var found = 0;
        for (var v = from; v < to; v++)
        {
            if (_steps[v] >= 0) continue;
            foreach (var u in _incoming.Of(v))
            {
                if ((_front[u >> 6] >> (u & 63) & 1) == 0) continue;
                _steps[v] = step;
                _next[v >> 6] |= 1UL << (v & 63);
                found++;
                break;
            }
        }

        return found;
    }, _cancellation, PieceSize);

    private int Collect(int step, ref int first, ref int end)
    {
        (first, end, _edgesLeft) = (0, 0, 0);
        for (var v = 0; v < _steps.Length; v++)
        {
            if (_steps[v] == step) _order[end++] = v;
            else if (_steps[v] < 0) _edgesLeft += _outgoing.Degree(v);
        }

        return end;
    }
}
