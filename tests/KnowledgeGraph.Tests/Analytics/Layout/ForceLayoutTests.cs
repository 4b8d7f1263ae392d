using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Layout;

namespace KnowledgeGraph.Tests.Analytics.Layout;

public sealed class ForceLayoutTests
{
    [Fact]
    public void The_same_seed_gives_the_same_places_with_any_number_of_threads()
    {
        var graph = RandomGraphs.PowerLaw(700, 2000, 3);
        var one = ForceLayout.Of(graph, new() { Seed = 4, Iterations = 60, Threads = 1 }).ToArray();
        Assert.Equal(one, ForceLayout.Of(graph, new() { Seed = 4, Iterations = 60, Threads = 3 }).ToArray());
        Assert.NotEqual(one, ForceLayout.Of(graph, new() { Seed = 5, Iterations = 60 }).ToArray());
    }

    [Fact]
    public void The_picture_is_centred_and_its_longer_side_is_two()
    {
        var places = ForceLayout.Of(RandomGraphs.PowerLaw(300, 600, 3), new() { Iterations = 50 });
        var (width, height) = (places.Max(p => p.X) - places.Min(p => p.X), places.Max(p => p.Y) - places.Min(p => p.Y));
        Assert.Equal(2, Math.Max(width, height), 1e-9);
        Assert.Equal(0, places.Max(p => p.X) + places.Min(p => p.X), 1e-9);
        Assert.All(places, p => Assert.InRange(Math.Max(Math.Abs(p.X), Math.Abs(p.Y)), 0, 1 + 1e-9));
    }

    [Fact]
    public void What_is_tied_lies_closer_than_what_is_not()
    {
        var pairs = (from block in Enumerable.Range(0, 4) from a in Enumerable.Range(0, 12) from b in Enumerable.Range(0, a) select (From: block * 12 + a, To: block * 12 + b))
            .Concat(Enumerable.Range(0, 4).Select(b => (From: b * 12, To: (b + 1) % 4 * 12))).ToList();
        var graph = CompactGraph.FromEdges(48, [.. pairs.Select(p => p.From)], [.. pairs.Select(p => p.To)]);
        var places = ForceLayout.Of(graph);
        var inside = Mean(from a in Enumerable.Range(0, 48) from b in Enumerable.Range(0, a) where a / 12 == b / 12 select (a, b));
        var between = Mean(from a in Enumerable.Range(0, 48) from b in Enumerable.Range(0, a) where a / 12 != b / 12 select (a, b));
        Assert.True(inside * 3 < between, FormattableString.Invariant($"{inside} inside, {between} between"));

        double Mean(IEnumerable<(int A, int B)> some) => some.Average(p => Math.Sqrt(Math.Pow(places[p.A].X - places[p.B].X, 2) + Math.Pow(places[p.A].Y - places[p.B].Y, 2)));
    }

    [Fact]
    public void The_approximation_pushes_as_the_exact_sum_does()
    {
        var random = new Random(1);
        double[] x = [.. Enumerable.Range(0, 500).Select(_ => random.NextDouble()), 0.5, 0.5], y = [.. Enumerable.Range(0, 500).Select(_ => random.NextDouble()), 0.5, 0.5];
        double[] mass = [.. x.Select(_ => 1 + random.NextDouble())];
        var tree = new QuadTree();
        tree.Build(x, y, mass, CancellationToken.None);
        for (var p = 0; p < x.Length; p += 7)
        {
            var (exactX, exactY) = (0.0, 0.0);
            for (var q = 0; q < x.Length; q++)
            {
                var (dx, dy) = (x[p] - x[q], y[p] - y[q]);
                if (dx == 0 && dy == 0) continue;
                exactX += mass[q] * dx / (dx * dx + dy * dy);
                exactY += mass[q] * dy / (dx * dx + dy * dy);
            }

            var (allX, allY) = tree.Push(p, x[p], y[p], 0);
            Assert.Equal(exactX, allX, 1e-6);
            Assert.Equal(exactY, allY, 1e-6);
            var (nearX, nearY) = tree.Push(p, x[p], y[p], 0.8);
            Assert.InRange(Math.Sqrt(Math.Pow(nearX - exactX, 2) + Math.Pow(nearY - exactY, 2)), 0, 100);
        }
    }

    [Fact]
    public void Small_and_odd_graphs_have_finite_places()
    {
        Assert.Empty(ForceLayout.Of(CompactGraph.FromEdges(0, [], [])));
        Assert.Equal(new LayoutPoint(0, 0), Assert.Single(ForceLayout.Of(CompactGraph.FromEdges(1, [0], [0]))));
        foreach (var graph in new[] { CompactGraph.FromEdges(50, [], []), CompactGraph.FromEdges(2, [0, 0, 1], [1, 1, 1], [1e300, 0, 2]) })
            Assert.All(ForceLayout.Of(graph, new() { Weighted = true }), p => Assert.True(double.IsFinite(p.X) && double.IsFinite(p.Y)));
    }

    [Fact]
    public void Options_out_of_range_are_refused_by_name()
    {
        var graph = CompactGraph.FromEdges(2, [0], [1]);
        Assert.Equal("Iterations", Assert.Throws<ArgumentOutOfRangeException>(() => ForceLayout.Of(graph, new() { Iterations = 0 })).ParamName);
        Assert.Equal("Repulsion", Assert.Throws<ArgumentOutOfRangeException>(() => ForceLayout.Of(graph, new() { Repulsion = double.NaN })).ParamName);
        Assert.Equal("Gravity", Assert.Throws<ArgumentOutOfRangeException>(() => ForceLayout.Of(graph, new() { Gravity = -1 })).ParamName);
        Assert.Contains("Coarseness must be 0 to 2", Assert.Throws<ArgumentOutOfRangeException>(() => ForceLayout.Of(graph, new() { Coarseness = 3 })).Message, StringComparison.Ordinal);
        Assert.Equal("Threads", Assert.Throws<ArgumentOutOfRangeException>(() => ForceLayout.Of(graph, new() { Threads = -1 })).ParamName);
    }
}
