namespace KnowledgeGraph.Analytics.Layout;

/// <summary>
/// Points sorted into squares of squares, each with its mass and centre: Barnes and Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324 (1986).
/// Built anew for every iteration in the same arrays.
/// </summary>
internal sealed class QuadTree
{
    private const int Depth = 48;
    private int[] _children = new int[1024];
    private int[] _points = new int[1024];
    private double[] _masses = new double[1024];
    private double[] _xs = new double[1024];
    private double[] _ys = new double[1024];
    private double _size;
    private double _left;
    private double _bottom;
    private int _count;

    /// <summary>Sorts points in; the token is looked at again and again.</summary>
    public void Build(double[] x, double[] y, double[] mass, CancellationToken cancellation)
    {
        var (left, right, bottom, top) = (x.Min(), x.Max(), y.Min(), y.Max());
        (_left, _bottom, _size, _count) = (left, bottom, Math.Max(Math.Max(right - left, top - bottom), 1e-9), 0);
        NewSquare();
        for (var p = 0; p < x.Length; p++)
        {
            if ((p & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            Insert(p, x, y, mass);
        }

        for (var s = 0; s < _count; s++)
        {
            if (_masses[s] == 0) continue;
            _xs[s] /= _masses[s];
            _ys[s] /= _masses[s];
        }
    }

    /// <summary>The sum over all other points of mass * direction / distance, away from them.</summary>
    public (double X, double Y) Push(int point, double x, double y, double coarseness)
    {
        Span<int> waiting = stackalloc int[4 * Depth + 8];
        Span<double> sizes = stackalloc double[4 * Depth + 8];
        (waiting[0], sizes[0]) = (0, _size * _size);
        var (left, pushX, pushY, limit) = (1, 0.0, 0.0, coarseness * coarseness);
        while (left > 0)
        {
            var (square, size) = (waiting[--left], sizes[left]);
            if (_masses[square] == 0 || _points[square] == point) continue;
            var (dx, dy) = (x - _xs[square], y - _ys[square]);
            var distance = dx * dx + dy * dy;
            var child = _children[square];
            if (child < 0 || size < limit * distance)
            {
                if (distance < 1e-18) continue;
                var strength = _masses[square] / distance;
                pushX += dx * strength;
                pushY += dy * strength;
                continue;
            }

            for (var c = child + 3; c >= child; c--) (waiting[left], sizes[left++]) = (c, size / 4);
        }

        return (pushX, pushY);
    }

    private void Insert(int p, double[] x, double[] y, double[] mass)
    {
        var (square, half, midX, midY) = (0, _size / 2, _left + _size / 2, _bottom + _size / 2);
        for (var depth = 0; ; depth++)
        {
            var before = _points[square];
            if (_children[square] < 0 && before >= 0 && depth < Depth) Split(square, before, x, y, mass, midX, midY);
            AddMass(square, x[p], y[p], mass[p]);
            if (_children[square] < 0)
            {
                if (before < 0) _points[square] = p;
                return;
            }

            var quarter = (x[p] >= midX ? 1 : 0) + (y[p] >= midY ? 2 : 0);
            half /= 2;
            (midX, midY) = (midX + (x[p] >= midX ? half : -half), midY + (y[p] >= midY ? half : -half));
            square = _children[square] + quarter;
        }
    }

    private void Split(int square, int point, double[] x, double[] y, double[] mass, double midX, double midY)
    {
        var first = _count;
        for (var c = 0; c < 4; c++) NewSquare();
        (_children[square], _points[square]) = (first, -1);
        var child = first + (x[point] >= midX ? 1 : 0) + (y[point] >= midY ? 2 : 0);
        _points[child] = point;
        AddMass(child, x[point], y[point], mass[point]);
    }

    private void AddMass(int square, double x, double y, double mass)
    {
        _masses[square] += mass;
        _xs[square] += x * mass;
        _ys[square] += y * mass;
    }

    private void NewSquare()
    {
        if (_count == _points.Length)
        {
            var length = _count * 2;
            Array.Resize(ref _children, length);
            Array.Resize(ref _points, length);
            Array.Resize(ref _masses, length);
            Array.Resize(ref _xs, length);
            Array.Resize(ref _ys, length);
        }

        (_children[_count], _points[_count], _masses[_count], _xs[_count], _ys[_count]) = (-1, -1, 0, 0, 0);
        _count++;
    }
}
