using System.Collections.Immutable;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Centrality;
using KnowledgeGraph.Analytics.Components;

namespace KnowledgeGraph.Tests.Analytics.Centrality;

public sealed class CentralityTests
{
    private static readonly CompactGraph Club = PublishedGraphs.KarateClub;
    private static readonly CompactGraph Empty = CompactGraph.FromEdges(0, [], []);
    private static readonly CompactGraph Lonely = CompactGraph.FromEdges(1, [], []);

    [Fact]
    public void PageRank_of_the_six_pages_is_the_published_vector()
    {
        // Langville and Meyer 2005, section 6, with the damping 0.9: the stationary vector of the matrix of figure 3.
        double[] published = [0.03721, 0.05396, 0.04151, 0.3751, 0.206, 0.2862];
        var ranks = PageRank.Of(PublishedGraphs.SixPages, new() { Damping = 0.9, Tolerance = 1e-12 });
        for (var v = 0; v < published.Length; v++) Assert.Equal(published[v], ranks[v], 0.5e-4);
    }

    [Fact]
    public void Betweenness_and_closeness_of_the_karate_club_are_the_published_ones()
    {
        // Instructor (1), officer (34) and the next ones: 0.437635, 0.304075, 0.145247 and 0.138276 are printed in many tables of this graph; so are 0.568966 and 0.55.
        var between = Betweenness.Of(Club);
        Assert.Equal([0.437635, 0.304075, 0.145247, 0.138276], new[] { 0, 33, 32, 31 }.Select(v => Math.Round(between[v], 6)));
        var near = Closeness.Of(Club);
        Assert.Equal([0.568966, 0.559322, 0.55], new[] { 0, 2, 33 }.Select(v => Math.Round(near[v], 6)));
        Assert.Equal((16, 17), (Degree.Of(Club)[0], Degree.Of(Club)[33]));
    }

    [Fact]
    public void Valjean_is_what_is_printed_of_him()
    {
        // D. E. Knuth, The Stanford GraphBase, 1993: Valjean meets 36 of the 76 others. Betweenness 0.569989 and closeness 0.644068 are what networkx's documentation and many tables of this graph print.
        var novel = ReferenceGraphs.Graph(ReferenceGraphs.LesMiserables[0]);
        Assert.Equal((77, 254), (novel.VertexCount, novel.EdgeCount));
        var valjean = Enumerable.Range(0, 77).MaxBy(v => Degree.Of(novel)[v]);
        Assert.Equal(36, Degree.Of(novel)[valjean]);
        Assert.Equal(0.569989, Betweenness.Of(novel)[valjean], 5e-7);
        Assert.Equal(0.644068, Closeness.Of(novel)[valjean], 5e-7);
        Assert.Equal(valjean, Enumerable.Range(0, 77).MaxBy(v => PageRank.Of(novel)[v]));
    }

    [Fact]
    public void Ranks_sum_to_one_with_a_vertex_that_leads_nowhere()
    {
        var ranks = PageRank.Of(CompactGraph.FromEdges(3, [0, 1], [1, 2]), new() { Tolerance = 1e-14 });
        Assert.Equal(1, ranks.Sum(), 1e-12);
        Assert.True(ranks[2] > ranks[1] && ranks[1] > ranks[0]);
    }

    [Fact]
    public void Weights_may_be_left_out_of_PageRank()
    {
        var weighted = CompactGraph.FromEdges(3, [0, 0, 1, 2], [1, 2, 0, 0], [9, 1, 1, 1]);
        var plain = CompactGraph.FromEdges(3, [0, 0, 1, 2], [1, 2, 0, 0]);
        Same(PageRank.Of(plain), PageRank.Of(weighted, new() { UseWeights = false }));
        Assert.True(PageRank.Of(weighted)[1] > 3 * PageRank.Of(weighted)[2]);
    }

    [Fact]
    public void Results_do_not_depend_on_the_number_of_threads()
    {
        var graph = RandomGraphs.PowerLaw(5_000, 30_000, 3);
        Same(PageRank.Of(graph, new() { Threads = 1 }), PageRank.Of(graph, new() { Threads = 4 }));
        Same(Hits.Of(graph, new() { Threads = 1 }).Hubs, Hits.Of(graph, new() { Threads = 4 }).Hubs);
        Same(Betweenness.Of(graph, new() { Samples = 40, Threads = 1 }), Betweenness.Of(graph, new() { Samples = 40, Threads = 3 }));
        Same(Closeness.Harmonic(Club, new() { Threads = 1 }), Closeness.Harmonic(Club, new() { Threads = 4 }));
        Same(Closeness.Of(Club, new() { Threads = 1 }), Closeness.Of(Club, new() { Threads = 4 }));
        var both = graph.ToUndirected();
        Same(Eigenvector.Of(both, new() { Threads = 1 }), Eigenvector.Of(both, new() { Threads = 4 }));
        Same(Katz.Of(graph, new() { Alpha = 0.001, Iteration = new() { Threads = 1 } }), Katz.Of(graph, new() { Alpha = 0.001, Iteration = new() { Threads = 4 } }));
        Assert.Equal(Triangles.Of(graph, 1).Counts.ToArray(), Triangles.Of(graph, 4).Counts.ToArray());
        var weighted = ReferenceGraphs.Graph(ReferenceGraphs.LesMiserables[1]);
        Same(Betweenness.Of(weighted, new() { UseWeights = true, Threads = 1 }), Betweenness.Of(weighted, new() { UseWeights = true, Threads = 4 }));
    }

    [Fact]
    public void A_sample_of_all_vertices_is_exact_and_a_smaller_one_comes_near()
    {
        var exact = Betweenness.Of(Club);
        Same(exact, Betweenness.Of(Club, new() { Samples = 34 }));
        var graph = RandomGraphs.PowerLaw(1_000, 6_000, 4);
        var (all, some) = (Betweenness.Of(graph), Betweenness.Of(graph, new() { Samples = 250 }));
        var best = Enumerable.Range(0, 1_000).MaxBy(v => all[v]);
        Assert.InRange(some[best] / all[best], 0.8, 1.25);
        Same(some, Betweenness.Of(graph, new() { Samples = 250, Seed = 1 }));
        Assert.NotEqual(some.AsEnumerable(), Betweenness.Of(graph, new() { Samples = 250, Seed = 2 }));
    }

    [Theory]
    [InlineData(EdgeDirection.Directed, false)]
    [InlineData(EdgeDirection.Directed, true)]
    [InlineData(EdgeDirection.Undirected, false)]
    public void A_sample_counts_the_paths_from_its_vertices_for_those_from_all(EdgeDirection direction, bool weighted)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            int[] Ends() => [.. Enumerable.Range(0, 18).Select(_ => random.Next(7))];
            var graph = CompactGraph.FromEdges(7, Ends(), Ends(), [.. Enumerable.Range(0, 18).Select(_ => (double)random.Next(1, 4))], new() { Direction = direction });
            var sampled = Betweenness.Of(graph, new() { Samples = 2, Normalised = false, UseWeights = weighted, Seed = seed });
            var expected = from a in Enumerable.Range(0, 7) from b in Enumerable.Range(0, a) select Enumerable.Range(0, 7).Select(v => (From(a, v) + From(b, v)) * 7 / 2 / (direction == EdgeDirection.Undirected ? 2 : 1));
            Assert.Contains(expected, e => e.Zip(sampled).All(p => Math.Abs(p.First - p.Second) < 1e-9));

            // The share of shortest paths from a vertex to any other that lead through a third.
            double From(int source, int through) => Enumerable.Range(0, 7).Where(t => t != source && t != through && source != through).Sum(target =>
            {
                var ways = KnowledgeGraph.Analytics.Paths.ShortestPaths.Find(graph, source, target, new() { Count = 10_000, Weighted = weighted });
                var shortest = ways.Where(w => w.Length == ways[0].Length).ToList();
                return shortest.Count == 0 ? 0 : (double)shortest.Count(w => w.Vertices.Contains(through)) / shortest.Count;
            });
        }
    }

    [Fact]
    public void Lengths_that_are_lost_beside_others_or_beyond_all_numbers_leave_betweenness_finite()
    {
        var lost = CompactGraph.FromEdges(4, [0, 1, 2, 2], [1, 2, 1, 3], [1, 1e-300, 1e-300, 1], new() { Direction = EdgeDirection.Directed });
        Assert.Equal([0, 2, 2, 0.0], Betweenness.Of(lost, new() { UseWeights = true, Normalised = false }).ToArray());
        var endless = CompactGraph.FromEdges(4, [0, 1, 2], [1, 2, 3], [1e308, 1e308, 1]);
        Assert.All(Betweenness.Of(endless, new() { UseWeights = true, Threads = 1 }), v => Assert.InRange(v, 0, 1));
    }

    [Fact]
    public void What_does_not_converge_says_after_how_many_iterations_and_how_far_off()
    {
        var error = Assert.Throws<NotConvergedException>(() => PageRank.Of(Club, new() { MaxIterations = 3, Tolerance = 1e-12 }));
        Assert.Equal(3, error.Iterations);
        Assert.True(error.Residual > 1e-12);
        Assert.Contains("after 3 iterations", error.Message, StringComparison.Ordinal);
        Assert.Contains("Alpha, now 0.5", Assert.Throws<NotConvergedException>(() => Katz.Of(Club, new() { Alpha = 0.5 })).Message, StringComparison.Ordinal);
        Assert.Throws<NotConvergedException>(() => Eigenvector.Of(Club, new() { MaxIterations = 2 }));
        Assert.Throws<NotConvergedException>(() => Hits.Of(Club, new() { MaxIterations = 2 }));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void A_damping_outside_its_range_is_refused(double damping)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => PageRank.Of(Club, new() { Damping = damping }));
        Assert.Equal("Damping", error.ParamName);
        Assert.Contains("Damping must be", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_outside_their_range_are_refused_by_name()
    {
        Refused("Tolerance", () => PageRank.Of(Club, new() { Tolerance = 0 }));
        Refused("MaxIterations", () => PageRank.Of(Club, new() { MaxIterations = 0 }));
        Refused("Threads", () => PageRank.Of(Club, new() { Threads = -1 }));
        Refused("Personalisation", () => PageRank.Of(Club, new() { Personalisation = ImmutableDictionary<int, double>.Empty.Add(34, 1) }));
        Refused("Personalisation", () => PageRank.Of(Club, new() { Personalisation = ImmutableDictionary<int, double>.Empty.Add(3, -1) }));
        Refused("Personalisation", () => PageRank.Of(Club, new() { Personalisation = ImmutableDictionary<int, double>.Empty.Add(3, 0) }));
        Refused("Samples", () => Betweenness.Of(Club, new() { Samples = 0 }));
        Refused("UseWeights", () => Betweenness.Of(CompactGraph.FromEdges(2, [0], [1], [0]), new() { UseWeights = true }));
        Refused("Alpha", () => Katz.Of(Club, new() { Alpha = 0 }));
        Refused("Beta", () => Katz.Of(Club, new() { Beta = double.NaN }));
        Refused("Tolerance", () => Hits.Of(Club, new() { Tolerance = -1 }));
    }

    [Fact]
    public void The_empty_graph_and_one_vertex_have_answers()
    {
        Assert.Empty(PageRank.Of(Empty));
        Assert.Empty(Eigenvector.Of(Empty));
        Assert.Empty(Katz.Of(Empty));
        Assert.Empty(Hits.Of(Empty).Hubs);
        Assert.Empty(Betweenness.Of(Empty));
        Assert.Empty(Closeness.Of(Empty));
        Assert.Equal([1.0], PageRank.Of(Lonely).ToArray());
        Assert.Equal([1.0], Eigenvector.Of(Lonely).ToArray());
        Assert.Equal([0.0], Hits.Of(Lonely).Authorities.ToArray());
        Assert.Equal([0.0], Betweenness.Of(Lonely).ToArray());
        Assert.Equal([0.0], Closeness.Of(Lonely).ToArray());
        Assert.Equal([0.0], Closeness.Harmonic(Lonely).ToArray());
    }

    private static void Same(ImmutableArray<double> expected, ImmutableArray<double> actual) => Assert.Equal(expected.ToArray(), actual.ToArray());

    private static void Refused(string name, Action call) => Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(call).ParamName);
}
