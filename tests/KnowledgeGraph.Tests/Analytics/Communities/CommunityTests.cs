using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Communities;
using KnowledgeGraph.Analytics.Components;

namespace KnowledgeGraph.Tests.Analytics.Communities;

public sealed class CommunityTests
{
    private static readonly CompactGraph Empty = CompactGraph.FromEdges(0, [], []);
    private static readonly CompactGraph Lonely = CompactGraph.FromEdges(1, [], []);

    private static CompactGraph TwoCliques(EdgeDirection direction = EdgeDirection.Undirected)
    {
        var pairs = (from block in new[] { 0, 5 } from a in Enumerable.Range(0, 5) from b in Enumerable.Range(0, a) select (From: block + a, To: block + b)).Append((From: 0, To: 5)).ToList();
        return CompactGraph.FromEdges(10, [.. pairs.Select(p => p.From)], [.. pairs.Select(p => p.To)], default, new() { Direction = direction });
    }

    [Fact]
    public void Two_cliques_with_one_edge_between_them_are_two_communities_for_every_method_and_direction()
    {
        foreach (var graph in new[] { TwoCliques(), TwoCliques(EdgeDirection.Directed), TwoCliques(EdgeDirection.Reversed) })
        {
            int[] expected = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];
            Assert.Equal(expected, Leiden.Find(graph).Membership);
            Assert.Equal(expected, Leiden.Find(graph, new() { Objective = CommunityObjective.ConstantPotts, Resolution = 0.5 }).Membership);
            Assert.Equal(expected, Louvain.Find(graph).Membership);
            Assert.Equal(expected, Louvain.Find(graph, new() { Objective = CommunityObjective.ConstantPotts, Resolution = 0.5 }).Membership);
            Assert.Equal(expected, LabelPropagation.Find(graph, new() { Seed = 3 }).Membership);
        }
    }

    [Fact]
    public void The_constant_Potts_model_separates_cliques_that_modularity_joins()
    {
        var (sources, targets) = (new List<int>(), new List<int>());
        for (var clique = 0; clique < 40; clique++)
        {
            for (var a = 0; a < 4; a++) for (var b = 0; b < a; b++) (sources, targets) = ([.. sources, clique * 4 + a], [.. targets, clique * 4 + b]);
            (sources, targets) = ([.. sources, clique * 4], [.. targets, (clique + 1) % 40 * 4 + 1]);
        }

        var graph = CompactGraph.FromEdges(160, [.. sources], [.. targets]);
        Assert.True(Leiden.Find(graph, new() { Iterations = 10 }).Count < 40);
        var parts = Leiden.Find(graph, new() { Objective = CommunityObjective.ConstantPotts, Resolution = 0.5 });
        Assert.Equal(40, parts.Count);
        Assert.Equal((2 * 240 - 0.5 * 40 * 16) / (2 * 280), parts.Quality, 1e-12);
    }

    [Fact]
    public void Weights_decide_and_edges_without_weight_count_nothing()
    {
        int[] from = [0, 1, 2, 3, 0, 1];
        int[] to = [1, 2, 3, 0, 2, 3];
        foreach (var (weights, joined) in new[] { (new double[] { 9, 1, 9, 1, 0, 0 }, (0, 1)), ([1, 9, 1, 9, 0, 0], (1, 2)) })
        {
            var parts = Leiden.Find(CompactGraph.FromEdges(4, from, to, weights));
            Assert.Equal((2, parts.Membership[joined.Item1]), (parts.Count, parts.Membership[joined.Item2]));
        }

        Assert.Equal(4, Leiden.Find(CompactGraph.FromEdges(4, from, to, new double[6])).Count);
    }

    [Property(MaxTest = 60)]
    public Property The_communities_of_Leiden_are_connected() => Prop.ForAll(
        Gen.Choose(0, 1_000_000).ToArbitrary(),
        seed =>
        {
            var random = new System.Random(seed);
            var graph = RandomGraphs.PowerLaw(random.Next(2, 300), random.Next(1, 900), seed, random.Next(2) == 0 ? EdgeDirection.Undirected : EdgeDirection.Directed);
            var options = new LeidenOptions { Seed = seed, Iterations = random.Next(0, 4), Attempts = 1, Resolution = 0.2 + random.NextDouble() * 2 };
            if (random.Next(2) == 0) options = options with { Objective = CommunityObjective.ConstantPotts, Resolution = random.NextDouble() + 0.01 };
            var parts = Leiden.Find(graph, options);
            Assert.Equal(graph.VertexCount, parts.Sizes.Sum());
            return Enumerable.Range(0, parts.Count).All(c => IsConnected(graph, parts, c));
        });

    [Fact]
    public void The_same_seed_gives_the_same_communities_and_another_may_not()
    {
        var graph = RandomGraphs.PowerLaw(2000, 8000, 5);
        Assert.Equal(Leiden.Find(graph, new() { Seed = 7 }).Membership.ToArray(), Leiden.Find(graph, new() { Seed = 7 }).Membership.ToArray());
        Assert.NotEqual(Leiden.Find(graph, new() { Seed = 7 }).Membership.ToArray(), Leiden.Find(graph, new() { Seed = 8 }).Membership.ToArray());
        Assert.Equal(LabelPropagation.Find(graph, new() { Seed = 7 }).Membership.ToArray(), LabelPropagation.Find(graph, new() { Seed = 7 }).Membership.ToArray());
        Assert.Equal(Louvain.Find(graph, new() { Seed = 7 }).Membership.ToArray(), Louvain.Find(graph, new() { Seed = 7 }).Membership.ToArray());
    }

    [Fact]
    public void A_graph_without_vertices_has_no_communities_and_a_lonely_vertex_one()
    {
        foreach (var find in new Func<CompactGraph, CommunityPartition>[] { g => Leiden.Find(g), g => Louvain.Find(g), g => LabelPropagation.Find(g) })
        {
            Assert.Equal((0, 0.0), (find(Empty).Count, find(Empty).Quality));
            Assert.Equal((1, 0.0), (find(Lonely).Count, find(Lonely).Quality));
        }

        Assert.Equal(0, Modularity.Of(Lonely, [0]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_resolution_is_refused_by_name(double resolution)
    {
        Assert.Contains("Resolution must be finite and greater than 0", Assert.Throws<ArgumentOutOfRangeException>(() => Leiden.Find(Lonely, new() { Resolution = resolution })).Message, StringComparison.Ordinal);
        Assert.Equal("Resolution", Assert.Throws<ArgumentOutOfRangeException>(() => Louvain.Find(Lonely, new() { Resolution = resolution })).ParamName);
        Assert.Equal("Randomness", Assert.Throws<ArgumentOutOfRangeException>(() => Leiden.Find(Lonely, new() { Randomness = resolution })).ParamName);
        Assert.Equal("resolution", Assert.Throws<ArgumentOutOfRangeException>(() => Modularity.Of(Lonely, [0], resolution)).ParamName);
    }

    [Fact]
    public void Other_options_and_memberships_out_of_range_are_refused_by_name()
    {
        Assert.Equal("Attempts", Assert.Throws<ArgumentOutOfRangeException>(() => Leiden.Find(Lonely, new() { Attempts = -1 })).ParamName);
        Assert.Equal("Attempts", Assert.Throws<ArgumentOutOfRangeException>(() => Louvain.Find(Lonely, new() { Attempts = -1 })).ParamName);
        Assert.Equal("Iterations", Assert.Throws<ArgumentOutOfRangeException>(() => Leiden.Find(Lonely, new() { Iterations = -1 })).ParamName);
        Assert.Equal("MaxRounds", Assert.Throws<ArgumentOutOfRangeException>(() => LabelPropagation.Find(Lonely, new() { MaxRounds = 0 })).ParamName);
        Assert.Equal("membership", Assert.Throws<ArgumentOutOfRangeException>(() => Modularity.Of(Lonely, [1])).ParamName);
        Assert.Equal("membership", Assert.Throws<ArgumentException>(() => Modularity.Of(Lonely, [])).ParamName);
        Assert.Equal("community", Assert.Throws<ArgumentOutOfRangeException>(() => Leiden.Find(Lonely).Members(1)).ParamName);
    }

    private static bool IsConnected(CompactGraph graph, CommunityPartition parts, int community)
    {
        var edges = from v in parts.Members(community) from u in graph.Successors(v).ToArray() where parts.Membership[u] == community select (v, u);
        var (from, to) = (edges.Select(e => e.v).ToArray(), edges.Select(e => e.u).ToArray());
        var labels = ConnectedComponents.Weak(CompactGraph.FromEdges(graph.VertexCount, from, to));
        return labels.Count == graph.VertexCount - parts.Sizes[community] + 1;
    }
}
