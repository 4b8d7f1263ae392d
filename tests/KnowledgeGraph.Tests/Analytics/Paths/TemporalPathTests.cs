using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Paths;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Analytics.Paths;

public sealed class TemporalPathTests
{
    /// <summary>0-1 from day 5, 1-2 on day 3, 1-3 on days 4 to 9, 3-2 on day 8, 0-2 on day 12; day numbers.</summary>
    private static readonly CompactGraph Chain = CompactGraph.FromEdges(4, [0, 1, 1, 3, 0], [1, 2, 3, 2, 2]);
    private static readonly EdgeDates Dates = new([5, 3, 4, 8, 12], [6, 3, 9, 8, 12]);

    [Fact]
    public void The_earliest_path_never_steps_back_in_time()
    {
        var path = TemporalPaths.Earliest(Chain, Dates, 0, 2, new(), default)!;
        Assert.Equal([0, 1, 3, 2], path.Vertices.ToArray());
        Assert.Equal([5, 5, 8], path.Steps.Select(s => s.Date!.Value.DayNumber));
        Assert.Equal([0, 2], TemporalPaths.Earliest(Chain, Dates, 0, 2, new() { Since = Day(7) }, default)!.Vertices.ToArray());
        Assert.Null(TemporalPaths.Earliest(Chain, Dates, 0, 2, new() { Since = Day(7), Until = Day(11) }, default));
        Assert.Null(TemporalPaths.Earliest(Chain, Dates, 2, 0, new(), default));
    }

    [Fact]
    public void All_paths_through_time_are_found_and_no_others()
    {
        var found = TemporalPaths.All(Chain, Dates, 0, 2, new(), new(), default);
        Assert.True(found.IsComplete);
        Assert.Equal(["0 2", "0 1 3 2"], found.Paths.Select(p => string.Join(' ', p.Vertices)));
        Assert.Equal(["0 1 2", "0 1 3 2"], TemporalPaths.All(Chain, Dates with { First = [2, 3, 4, 8, 12] }, 0, 2, new() { Until = Day(10) }, new(), default).Paths.Select(p => string.Join(' ', p.Vertices)));
    }

    [Fact]
    public void On_random_graphs_the_earliest_path_arrives_when_the_best_of_all_paths_does()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var (n, m) = (random.Next(2, 8), random.Next(1, 25));
            var (from, to) = (Draw(random, m, n), Draw(random, m, n));
            var first = Draw(random, m, 20);
            var dates = new EdgeDates(first, [.. first.Select(f => f + random.Next(6))]);
            var graph = CompactGraph.FromEdges(n, from, to);
            var all = TemporalPaths.All(graph, dates, 0, n - 1, new(), new() { MaxLength = 8 }, default);
            Assert.True(all.IsComplete);
            Assert.All(all.Paths, p => Assert.All(p.Steps.Zip(p.Steps.Skip(1)), s => Assert.True(s.First.Date <= s.Second.Date)));
            Assert.All(all.Paths.SelectMany(p => p.Steps), s => Assert.All(s.Edges, e => Assert.InRange(s.Date!.Value.DayNumber, dates.First[e], dates.Last[e])));
            Assert.Equal(all.Paths.Select(p => p.Steps[^1].Date).Min(), TemporalPaths.Earliest(graph, dates, 0, n - 1, new(), default)?.Steps[^1].Date);
        }
    }

    [Fact]
    public void Relations_without_dates_are_never_taken()
    {
        var story = EntityGraph.From([Some.Contribution()]);
        var graph = CompactGraph.From(story, null, new() { Direction = EdgeDirection.Undirected });
        var (front, port, denn) = (Vertex(graph, "Northern Front"), Vertex(graph, "Calvera1"), Vertex(graph, "Mara Denn"));
        var step = Assert.Single(TemporalPaths.Earliest(graph, front, port)!.Steps);
        Assert.Equal((new DateOnly(2031, 5, 16), "ATTACKED"), (step.Date, Assert.Single(step.Relations(graph)).Type));
        Assert.Null(TemporalPaths.Earliest(graph, denn, port));
        Assert.Empty(TemporalPaths.All(graph, front, port, new() { Types = ["MET_WITH"] }).Paths);
        Assert.Empty(TemporalPaths.All(graph, front, port, new() { Types = ["MET_WITH"] }, new() { Types = ["ATTACKED"] }).Paths);
    }

    [Fact]
    public void Days_in_the_wrong_order_and_graphs_without_dates_are_refused()
    {
        Assert.Equal("Since", Assert.Throws<ArgumentOutOfRangeException>(() => TemporalPaths.Earliest(Chain, Dates, 0, 2, new() { Since = Day(7), Until = Day(6) }, default)).ParamName);
        Assert.Throws<InvalidOperationException>(() => TemporalPaths.Earliest(Chain, 0, 2));
    }

    private static DateOnly Day(int number) => DateOnly.FromDayNumber(number);

    private static int[] Draw(Random random, int count, int bound) => [.. Enumerable.Range(0, count).Select(_ => random.Next(bound))];

    private static int Vertex(CompactGraph graph, string name) => graph.IndexOf(graph.Graph!.FindEntities(name)[0].Id);
}
