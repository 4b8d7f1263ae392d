using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Motifs;

namespace KnowledgeGraph.Tests.Analytics.Motifs;

public sealed class TriadCensusTests
{
    [Fact]
    public void The_census_is_that_of_networkx()
    {
        var compared = 0;
        foreach (var entry in KeptValues.Networkx.Where(e => e["triads"] is not null))
        {
            var census = TriadCensus.Of(KeptValues.Graph(entry));
            foreach (var type in Enum.GetValues<TriadType>()) Assert.Equal((type, (long)entry["triads"]![type.ToString()[1..]]!), (type, census[type]));
            compared++;
        }

        Assert.Equal(100, compared);
    }

    [Fact]
    public void Ties_of_an_undirected_graph_are_mutual()
    {
        var census = TriadCensus.Of(PublishedGraphs.KarateClub);
        Assert.Equal(45, census[TriadType.T300]);
        Assert.Equal(393, census[TriadType.T201]);
        Assert.Equal(34 * 33 * 32 / 6, census.Counts.Sum());
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var graph = RandomGraphs.PowerLaw(2000, 20_000, 3);
        Assert.Equal(TriadCensus.Of(graph, 1).Counts.ToArray(), TriadCensus.Of(graph, 5).Counts.ToArray());
    }

    [Fact]
    public void Fewer_than_three_vertices_have_no_triads_and_bad_threads_are_refused()
    {
        Assert.All(TriadCensus.Of(CompactGraph.FromEdges(0, [], [])).Counts, c => Assert.Equal(0, c));
        Assert.All(TriadCensus.Of(CompactGraph.FromEdges(2, [0], [1])).Counts, c => Assert.Equal(0, c));
        Assert.Equal("threads", Assert.Throws<ArgumentOutOfRangeException>(() => TriadCensus.Of(CompactGraph.FromEdges(0, [], []), -1)).ParamName);
    }
}
