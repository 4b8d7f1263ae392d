using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Paths;

/// <summary>Walks through the paths of 1, 2, 3 … steps in turn; with dates only those through time.</summary>
internal sealed class SimplePathSearch(PathGraph view, SimplePathOptions options, EdgeDates? dates, int since, int until, CancellationToken cancellation)
{
    private readonly ImmutableArray<GraphPath>.Builder _found = ImmutableArray.CreateBuilder<GraphPath>();
    private readonly Adjacency _rows = view.Graph.Outgoing;
    private readonly int[] _way = new int[options.MaxLength + 1];
    private readonly int[] _places = new int[options.MaxLength + 1];
    private readonly int[] _days = new int[options.MaxLength + 1];
    private readonly bool[] _onWay = new bool[view.Graph.VertexCount];
    private int[] _left = [];
    private long _work;
    private string? _note;

    public PathList Run(int source, int target)
    {
        cancellation.ThrowIfCancellationRequested();
        if (source == target) return new PathList([view.PathAlong([source])], true, null);
        _left = view.StepsTo(target, options.MaxLength, cancellation);
        var most = Math.Min(options.MaxLength, view.Graph.VertexCount - 1);
        for (var length = _left[source]; length <= most && _note is null; length++) Walk(source, target, length);
        return new PathList(_found.ToImmutable(), _note is null, _note);
    }

    /// <summary>All paths of just so many steps.</summary>
    private void Walk(int source, int target, int length)
    {
        Enter(0, source, since);
        var depth = 0;
        while (depth >= 0 && _note is null)
        {
            var v = _way[depth];
            if (_places[depth] == _rows.Offsets[v + 1])
            {
                _onWay[v] = false;
                depth--;
                continue;
            }

            Count();
            var place = _places[depth]++;
            var u = _rows.Neighbours[place];
            if (_onWay[u] || _left[u] > length - depth - 1 || u == target != (depth + 1 == length)) continue;
            if (!CanTake(v, place, depth, out var day)) continue;
            if (u == target) Add(depth + 1, target);
            else Enter(++depth, u, day);
        }

        for (; depth >= 0; depth--) _onWay[_way[depth]] = false;
    }

    private void Enter(int depth, int v, int day)
    {
        (_way[depth], _places[depth], _days[depth], _onWay[v]) = (v, _rows.Offsets[v], day, true);
    }

    /// <summary>Whether the step can be taken by one of the parallel edges; they are looked at together at the first of them, and passed over.</summary>
    private bool CanTake(int v, int place, int depth, out int day)
    {
        day = EdgeDates.Never;
        var (can, u) = (false, _rows.Neighbours[place]);
        for (; place < _rows.Offsets[v + 1] && _rows.Neighbours[place] == u; place++)
        {
            if (!view.IsAllowed(_rows.Edges[place])) continue;
            can |= dates is null;
            if (dates is not null) day = Math.Min(day, dates.Arrival(_rows.Edges[place], _days[depth]));
        }

        _places[depth] = place;
        return can || (dates is not null && day <= until);
    }

    private void Add(int depth, int target)
    {
        if (_found.Count == options.MaxCount)
        {
            _note = $"There are more than {options.MaxCount} paths of at most {options.MaxLength} steps; raise {nameof(SimplePathOptions.MaxCount)} (up to 1000000) or lower {nameof(SimplePathOptions.MaxLength)}.";
            return;
        }

        _way[depth] = target;
        var path = view.PathAlong(_way.AsSpan(0, depth + 1));
        _found.Add(dates is null ? path : TemporalSteps.Dated(path, dates, since));
    }

    private void Count()
    {
        if ((++_work & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
        if (_work > options.MaxWork)
            _note = $"The search stopped after {options.MaxWork} edges; raise {nameof(SimplePathOptions.MaxWork)} or lower {nameof(SimplePathOptions.MaxLength)}, now {options.MaxLength}.";
    }
}
