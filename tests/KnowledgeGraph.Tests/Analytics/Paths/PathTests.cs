using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Paths;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Analytics.Paths;

public sealed class PathTests
{
    private static readonly EntityGraph Story = EntityGraph.From([Some.Contribution(1, "1.txt"), Some.Contribution(2, "2.txt")]);
    private static readonly CompactGraph Square = CompactGraph.FromEdges(5, [0, 1, 0, 3, 0, 2], [1, 2, 3, 2, 2, 2], [1, 1, 0.5, 2, 5, 1]);

    [Fact]
    public void Shortest_paths_come_in_order_of_weight_or_of_steps()
    {
        Assert.Equal(["0 1 2", "0 3 2", "0 2"], Ways(ShortestPaths.Find(Square, 0, 2, new() { Count = 9, Weighted = true })));
        Assert.Equal(["0 2", "0 1 2", "0 3 2"], Ways(ShortestPaths.Find(Square, 0, 2, new() { Count = 9 })));
        Assert.Equal([2, 2.5, 5], ShortestPaths.Find(Square, 0, 2, new() { Count = 9, Weighted = true }).Select(p => p.Length));
        Assert.Single(ShortestPaths.Find(Square, 0, 2));
    }

    [Fact]
    public void Among_equally_long_paths_those_with_fewer_steps_come_first_and_then_those_with_lower_vertices()
    {
        // 0-1-2-5 and 0-3-5 are 3 long, 0-4-5 too.
        var graph = CompactGraph.FromEdges(6, [0, 1, 2, 0, 3, 0, 4], [1, 2, 5, 3, 5, 4, 5], [1, 1, 1, 2, 1, 1, 2]);
        Assert.Equal(["0 3 5", "0 4 5", "0 1 2 5"], Ways(ShortestPaths.Find(graph, 0, 5, new() { Count = 9, Weighted = true })));
        Assert.Equal(3, Assert.Single(ShortestPaths.Find(graph, 0, 5, new() { Weighted = true })).Vertices.Length);
        // A step of no length is a step: 0-2 is as long as 0-1-2.
        var free = CompactGraph.FromEdges(3, [0, 1, 0], [1, 2, 2], [0, 1, 1]);
        Assert.Equal(["0 2", "0 1 2"], Ways(ShortestPaths.Find(free, 0, 2, new() { Count = 2, Weighted = true })));
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            int[] Ends() => [.. Enumerable.Range(0, 40).Select(_ => random.Next(9))];
            var some = CompactGraph.FromEdges(9, Ends(), Ends(), [.. Enumerable.Range(0, 40).Select(_ => (double)random.Next(0, 3))]);
            var found = ShortestPaths.Find(some, 0, 8, new() { Count = 10_000, Weighted = true }).Select(p => (p.Length, p.Steps.Length, Way: string.Join(' ', p.Vertices))).ToList();
            Assert.Equal(found.OrderBy(p => p.Item1).ThenBy(p => p.Item2).ThenBy(p => p.Way, StringComparer.Ordinal), found);
            var all = SimplePaths.Find(some, 0, 8, new() { MaxLength = 8, MaxCount = 100_000 }).Paths.Select(p => string.Join(' ', p.Vertices));
            Assert.Equal(all.Order(StringComparer.Ordinal), found.Select(p => p.Way).Order(StringComparer.Ordinal));
            Assert.Equal(found.Take(3).Select(p => (p.Item1, p.Item2)), ShortestPaths.Find(some, 0, 8, new() { Count = 3, Weighted = true }).Select(p => (p.Length, p.Steps.Length)));
        }
    }

    [Fact]
    public void Where_no_way_leads_there_is_no_path()
    {
        Assert.Empty(ShortestPaths.Find(Square, 2, 0, new() { Count = 5 }));
        Assert.Empty(SimplePaths.Find(Square, 0, 4).Paths);
        Assert.True(SimplePaths.Find(Square, 0, 4).IsComplete);
        Assert.Equal(["4"], Ways(SimplePaths.Find(Square, 4, 4).Paths));
    }

    [Fact]
    public void Each_step_brings_its_relations_and_so_the_sentences_behind_it()
    {
        var graph = CompactGraph.From(Story, null, new() { Direction = EdgeDirection.Undirected });
        var (denn, port) = (Vertex(graph, "Mara Denn"), Vertex(graph, "Calvera2"));
        var path = Assert.Single(ShortestPaths.Find(graph, denn, port, new() { Count = 3 }));
        Assert.Equal(["MEMBER_OF", "ATTACKED"], path.Steps.Select(s => Assert.Single(s.Relations(graph)).Type));
        Assert.Contains("shelled", path.Steps[1].Relations(graph).Single().Evidence[0].Sentence.Text, StringComparison.Ordinal);
        Assert.Empty(ShortestPaths.Find(graph, denn, port, new() { Types = ["attacked"] }));
        Assert.Single(SimplePaths.Find(graph, denn, port, new() { Types = ["attacked", "member_of"] }).Paths);
    }

    [Fact]
    public void A_search_that_would_give_billions_of_paths_stops_and_says_by_what()
    {
        var ends = (from a in Enumerable.Range(0, 40) from b in Enumerable.Range(0, 40) where a != b select (a, b)).ToList();
        var all = CompactGraph.FromEdges(40, [.. ends.Select(e => e.a)], [.. ends.Select(e => e.b)]);
        var capped = SimplePaths.Find(all, 0, 1, new() { MaxLength = 20, MaxCount = 50 });
        Assert.Equal((50, false), (capped.Paths.Length, capped.IsComplete));
        Assert.Contains("MaxCount", capped.Note, StringComparison.Ordinal);
        var stopped = SimplePaths.Find(all, 0, 1, new() { MaxLength = 20, MaxWork = 2000 });
        Assert.False(stopped.IsComplete);
        Assert.Contains("MaxWork", stopped.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_neighbourhood_keeps_the_nearest_and_says_when_it_left_some_out()
    {
        var around = EgoNetwork.Around(Square, 2, new() { Depth = 1, MaxVertices = 3 });
        Assert.Equal([2, 0, 1], around.Vertices.ToArray());
        Assert.Equal([0, 1, 1], around.Distances.ToArray());
        Assert.False(around.IsComplete);
        Assert.Equal([0, 1, 4, 5], around.Edges.ToArray());
        Assert.Equal([2], EgoNetwork.Around(Square, 2, new() { BothWays = false, Depth = 3 }).Vertices.ToArray());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void What_is_no_vertex_is_refused_by_name_and_range(int vertex)
    {
        Assert.Contains("source must be 0 to 4", Assert.Throws<ArgumentOutOfRangeException>(() => ShortestPaths.Find(Square, vertex, 0)).Message, StringComparison.Ordinal);
        Assert.Equal("target", Assert.Throws<ArgumentOutOfRangeException>(() => SimplePaths.Find(Square, 0, vertex)).ParamName);
        Assert.Equal("centre", Assert.Throws<ArgumentOutOfRangeException>(() => EgoNetwork.Around(Square, vertex)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentOutOfRangeException>(() => TemporalPaths.Earliest(Square, vertex, 0)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentOutOfRangeException>(() => ShortestPaths.Find(CompactGraph.FromEdges(0, [], []), 0, 0)).ParamName);
    }

    [Fact]
    public void Limits_out_of_range_are_refused_by_name_and_range()
    {
        Assert.Contains("MaxLength must be 1 to 64", Assert.Throws<ArgumentOutOfRangeException>(() => SimplePaths.Find(Square, 0, 2, new() { MaxLength = 65 })).Message, StringComparison.Ordinal);
        Assert.Contains("MaxCount must be 1 to 1000000", Assert.Throws<ArgumentOutOfRangeException>(() => SimplePaths.Find(Square, 0, 2, new() { MaxCount = 0 })).Message, StringComparison.Ordinal);
        Assert.Equal("MaxWork", Assert.Throws<ArgumentOutOfRangeException>(() => SimplePaths.Find(Square, 0, 2, new() { MaxWork = 0 })).ParamName);
        Assert.Equal("Count", Assert.Throws<ArgumentOutOfRangeException>(() => ShortestPaths.Find(Square, 0, 2, new() { Count = 10_001 })).ParamName);
        Assert.Equal("Depth", Assert.Throws<ArgumentOutOfRangeException>(() => EgoNetwork.Around(Square, 0, new() { Depth = -1 })).ParamName);
        Assert.Equal("MaxVertices", Assert.Throws<ArgumentOutOfRangeException>(() => EgoNetwork.Around(Square, 0, new() { MaxVertices = 0 })).ParamName);
    }

    [Fact]
    public void Types_of_plain_arrays_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => ShortestPaths.Find(Square, 0, 2, new() { Types = ["MET_WITH"] }));

    private static int Vertex(CompactGraph graph, string name) => graph.IndexOf(graph.Graph!.FindEntities(name)[0].Id);

    private static IEnumerable<string> Ways(IEnumerable<GraphPath> paths) => paths.Select(p => string.Join(' ', p.Vertices));
}
