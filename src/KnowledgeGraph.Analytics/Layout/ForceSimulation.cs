using KnowledgeGraph.Analytics.Communities;

namespace KnowledgeGraph.Analytics.Layout;

/// <summary>The moving vertices of a <see cref="ForceLayout"/>. Each vertex's force is summed in its own order, so that threads change nothing.</summary>
internal sealed class ForceSimulation
{
    private const double LocalSpeed = 0.1;
    private const double MostStep = 10;
    private readonly Adjacency _rows;
    private readonly ForceLayoutOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly QuadTree _tree = new();
    private readonly double[] _mass;
    private readonly double[] _forceX;
    private readonly double[] _forceY;
    private readonly double[] _swing;
    private readonly double[] _pull;
    private readonly double _unit = 1;
    private double _speed = 1;

    public ForceSimulation(CompactGraph graph, ForceLayoutOptions options, CancellationToken cancellation)
    {
        (_rows, _options, _cancellation) = (graph.ToUndirected(cancellationToken: cancellation).Outgoing, options, cancellation);
        var count = graph.VertexCount;
        (X, Y, _mass) = (new double[count], new double[count], new double[count]);
        (_forceX, _forceY, _swing, _pull) = (new double[count], new double[count], new double[count], new double[count]);
        if (options.Weighted && _rows.Weights is { Length: > 0 } weights && weights.Average() is > 0 and var mean) _unit = mean;
        var random = new SeededRandom(options.Seed);
        var width = Math.Sqrt(count) * 10;
        for (var v = 0; v < count; v++)
        {
            (X[v], Y[v]) = ((random.NextDouble() - 0.5) * width, (random.NextDouble() - 0.5) * width);
            _mass[v] = 1 + _rows.Degree(v);
        }
    }

    public double[] X { get; }

    public double[] Y { get; }

    public void Step()
    {
        _cancellation.ThrowIfCancellationRequested();
        _tree.Build(X, Y, _mass, _cancellation);
        Pieces.For(X.Length, _options.Threads, (from, to) =>
        {
            for (var v = from; v < to; v++) Force(v);
        }, _cancellation, size: 256);
        double swing = 0, pull = 0;
        for (var v = 0; v < X.Length; v++)
        {
            swing += _mass[v] * _swing[v];
            pull += _mass[v] * _pull[v];
        }

        if (swing > 0) _speed = Math.Min(pull / swing, _speed * 1.5);
        for (var v = 0; v < X.Length; v++) Move(v);
    }

    private void Force(int v)
    {
        if ((v & 31) == 0) _cancellation.ThrowIfCancellationRequested();
        var (x, y) = (X[v], Y[v]);
        var (fx, fy) = _tree.Push(v, x, y, _options.Coarseness);
        var strength = _options.Repulsion * _mass[v];
        (fx, fy) = (fx * strength, fy * strength);
        for (var i = _rows.Offsets[v]; i < _rows.Offsets[v + 1]; i++)
        {
            var u = _rows.Neighbours[i];
            var weight = _options.Weighted && _rows.Weights is not null ? _rows.Weights[i] / _unit : 1;
            fx += weight * (X[u] - x);
            fy += weight * (Y[u] - y);
        }

        var far = Math.Sqrt(x * x + y * y);
        if (far > 0)
        {
            fx -= _options.Gravity * _mass[v] * x / far;
            fy -= _options.Gravity * _mass[v] * y / far;
        }

        var (oldX, oldY) = (_forceX[v], _forceY[v]);
        _swing[v] = Math.Sqrt((fx - oldX) * (fx - oldX) + (fy - oldY) * (fy - oldY));
        _pull[v] = Math.Sqrt((fx + oldX) * (fx + oldX) + (fy + oldY) * (fy + oldY)) / 2;
        (_forceX[v], _forceY[v]) = (fx, fy);
    }

    private void Move(int v)
    {
        var force = Math.Sqrt(_forceX[v] * _forceX[v] + _forceY[v] * _forceY[v]);
        if (force == 0) return;
        var speed = LocalSpeed * _speed / (1 + _speed * Math.Sqrt(_swing[v]));
        speed = Math.Min(speed, MostStep / force);
        X[v] += _forceX[v] * speed;
        Y[v] += _forceY[v] * speed;
    }
}
