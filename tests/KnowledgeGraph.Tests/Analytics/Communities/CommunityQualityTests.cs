using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Communities;

namespace KnowledgeGraph.Tests.Analytics.Communities;

public sealed class CommunityQualityTests
{
    public static TheoryData<int> Graphs() => [.. Enumerable.Range(0, KeptValues.Igraph.Count)];

    [Fact]
    public void Modularity_is_that_of_networkx_for_any_division()
    {
        foreach (var entry in KeptValues.Networkx)
        {
            var (graph, groups, expected) = (KeptValues.Graph(entry), KeptValues.Ints(entry["groups"]), KeptValues.Doubles(entry["modularity"]));
            Assert.Equal(expected[0], Modularity.Of(graph, groups), 1e-9);
            Assert.Equal(expected[1], Modularity.Of(graph, groups, 0.7), 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Leiden_reaches_the_median_modularity_of_igraph(int number)
    {
        var entry = KeptValues.Igraph[number];
        var graph = KeptValues.Graph(entry);
        AtLeast((double)entry["leiden"]!, seed => Leiden.Find(graph, new() { Seed = seed }), graph);
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Louvain_reaches_the_median_modularity_of_igraph(int number)
    {
        var entry = KeptValues.Igraph[number];
        var graph = KeptValues.Graph(entry);
        AtLeast((double)entry["louvain"]!, seed => Louvain.Find(graph, new() { Seed = seed }), graph);
    }

    /// <summary>The optimum of the club is 0.4198: U. Brandes and others, On Modularity Clustering, IEEE TKDE 20 (2008).</summary>
    [Fact]
    public void Leiden_finds_the_best_division_of_the_karate_club()
    {
        var best = Leiden.Find(PublishedGraphs.KarateClub, new() { Iterations = 10 });
        Assert.Equal(0.4198, best.Quality, 5e-5);
        Assert.Equal(4, best.Count);
        Assert.Equal(best.Quality, Modularity.Of(PublishedGraphs.KarateClub, best.Membership.AsSpan()), 1e-12);
    }

    /// <summary>The club split in two: Zachary's two factions come out with a low resolution but for at most one member.</summary>
    [Fact]
    public void A_low_resolution_finds_the_two_factions_of_the_karate_club()
    {
        int[] officers = [9, 10, 15, 16, 19, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34];
        var parts = Leiden.Find(PublishedGraphs.KarateClub, new() { Resolution = 0.5, Iterations = 10 });
        Assert.Equal(2, parts.Count);
        var apart = officers.Count(m => parts.Membership[m - 1] != parts.Membership[33]) + Enumerable.Range(1, 34).Except(officers).Count(m => parts.Membership[m - 1] == parts.Membership[33]);
        Assert.InRange(apart, 0, 1);
    }

    /// <summary>M. Newman and M. Girvan, Phys. Rev. E 69, 026113 (2004), report 0.54 for the characters of Les Misérables.</summary>
    [Fact]
    public void Leiden_exceeds_the_published_modularity_of_Les_Miserables() =>
        Assert.InRange(Leiden.Find(KeptValues.Graph(KeptValues.Igraph.Single(e => (string?)e["name"] == "Les Miserables"))).Quality, 0.54, 0.561);

    private static void AtLeast(double expected, Func<int, CommunityPartition> find, CompactGraph graph)
    {
        var values = Enumerable.Range(0, 20).Select(seed => Modularity.Of(graph, find(seed).Membership.AsSpan())).Order().ToList();
        var median = (values[9] + values[10]) / 2;
        Assert.True(median >= expected - 1e-9, FormattableString.Invariant($"the median is {median}, igraph's {expected}"));
    }
}
