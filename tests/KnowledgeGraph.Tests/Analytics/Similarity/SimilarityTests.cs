using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Similarity;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Analytics.Similarity;

public sealed class SimilarityTests
{
    private static readonly CompactGraph Star = CompactGraph.FromEdges(4, [0, 0, 0], [1, 2, 3]);

    [Theory]
    [InlineData("common", LinkMeasure.CommonNeighbours)]
    [InlineData("jaccard", LinkMeasure.Jaccard)]
    [InlineData("adamic", LinkMeasure.AdamicAdar)]
    [InlineData("allocation", LinkMeasure.ResourceAllocation)]
    [InlineData("attachment", LinkMeasure.PreferentialAttachment)]
    public void The_scores_of_pairs_are_those_of_networkx(string name, LinkMeasure measure)
    {
        foreach (var entry in KeptValues.Networkx)
        {
            var (graph, pairs, expected) = (KeptValues.Graph(entry), KeptValues.Ints(entry["links"]!["pairs"]), KeptValues.Doubles(entry["links"]![name]));
            for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], LinkPrediction.Score(graph, pairs[2 * i], pairs[2 * i + 1], measure), 1e-9);
        }
    }

    [Fact]
    public void The_best_unlinked_pairs_are_those_of_networkx()
    {
        foreach (var entry in KeptValues.Networkx)
        {
            var (graph, expected) = (KeptValues.Graph(entry), KeptValues.Doubles(entry["links"]!["best"]));
            var found = LinkPrediction.Find(graph, new() { Count = 20 });
            Assert.Equal(expected.Length, found.Length);
            for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], found[i].Score, 1e-9);
            Assert.All(found, p => Assert.Equal(p.Score, LinkPrediction.Score(graph, p.First, p.Second, LinkMeasure.ResourceAllocation), 1e-12));
            Assert.All(found, p => Assert.DoesNotContain(p.Second, graph.Successors(p.First).ToArray()));
        }
    }

    [Theory]
    [InlineData(LinkMeasure.CommonNeighbours)]
    [InlineData(LinkMeasure.Jaccard)]
    [InlineData(LinkMeasure.AdamicAdar)]
    [InlineData(LinkMeasure.ResourceAllocation)]
    [InlineData(LinkMeasure.PreferentialAttachment)]
    public void The_number_of_threads_changes_nothing(LinkMeasure measure)
    {
        var graph = RandomGraphs.PowerLaw(3000, 12_000, 2);
        var one = LinkPrediction.Find(graph, new() { Measure = measure, Count = 200, Threads = 1 }).ToArray();
        Assert.Equal(one, LinkPrediction.Find(graph, new() { Measure = measure, Count = 200, Threads = 2 }).ToArray());
        Assert.Equal(one, LinkPrediction.Find(graph, new() { Measure = measure, Count = 200, Threads = 7 }).ToArray());
        Assert.All(one, p => Assert.Equal(p.Score, LinkPrediction.Score(graph, p.First, p.Second, measure), 1e-12));
    }

    [Theory]
    [InlineData(LinkMeasure.Jaccard)]
    [InlineData(LinkMeasure.ResourceAllocation)]
    public void The_links_of_one_vertex_are_its_pairs_among_all(LinkMeasure measure)
    {
        var graph = RandomGraphs.PowerLaw(300, 900, 4);
        var all = LinkPrediction.Find(graph, new() { Measure = measure, Count = 1_000_000 });
        foreach (var vertex in new[] { 0, 1, 150, 299 })
        {
            Assert.Equal(all.Where(p => p.First == vertex || p.Second == vertex), LinkPrediction.Of(graph, vertex, new() { Measure = measure, Count = 1_000_000 }));
            Assert.Equal(all.Where(p => p.First == vertex || p.Second == vertex).Take(3), LinkPrediction.Of(graph, vertex, new() { Measure = measure, Count = 3 }));
        }

        Assert.Equal("vertex", Assert.Throws<ArgumentOutOfRangeException>(() => LinkPrediction.Of(graph, 300)).ParamName);
    }

    [Fact]
    public void Entities_are_similar_by_the_ties_that_they_share_and_their_types()
    {
        var story = EntityGraph.From([Some.Contribution(1, "1.txt"), Some.Contribution(2, "2.txt")]);
        var graph = CompactGraph.From(story);
        var (first, second) = (Vertex(graph, "Calvera1"), Vertex(graph, "Calvera2"));
        var similar = Assert.Single(SimilarEntities.Find(graph, first));
        Assert.Equal((second, 1.0), (similar.Vertex, similar.Score));
        Assert.Equal([Vertex(graph, "Northern Front")], similar.SharedNeighbours.ToArray());
        Assert.Empty(SimilarEntities.Find(graph, Vertex(graph, "Mara Denn")));
        Assert.Contains(SimilarEntities.Find(graph, first, new() { MatchTypes = false, SameKind = false }), s => s.Vertex == Vertex(graph, "Mara Denn") && s.Score == 1.0);
    }

    [Fact]
    public void On_plain_arrays_direction_makes_the_tie()
    {
        Assert.Equal([2, 3], SimilarEntities.Find(Star, 1).Select(s => s.Vertex));
        Assert.Empty(SimilarEntities.Find(Star, 0));
        Assert.Single(SimilarEntities.Find(Star, 1, new() { Count = 1 }));
    }

    [Fact]
    public void Nothing_comes_of_nothing_and_bad_parameters_are_refused_by_name()
    {
        Assert.Empty(LinkPrediction.Find(CompactGraph.FromEdges(0, [], [])));
        Assert.Empty(LinkPrediction.Find(CompactGraph.FromEdges(1, [0], [0])));
        Assert.Equal("second", Assert.Throws<ArgumentOutOfRangeException>(() => LinkPrediction.Score(Star, 0, 4, LinkMeasure.Jaccard)).ParamName);
        Assert.Equal("measure", Assert.Throws<ArgumentOutOfRangeException>(() => LinkPrediction.Score(Star, 0, 1, (LinkMeasure)9)).ParamName);
        Assert.Contains("another vertex than first", Assert.Throws<ArgumentException>(() => LinkPrediction.Score(Star, 1, 1, LinkMeasure.AdamicAdar)).Message, StringComparison.Ordinal);
        Assert.Equal("Count", Assert.Throws<ArgumentOutOfRangeException>(() => LinkPrediction.Find(Star, new() { Count = 0 })).ParamName);
        Assert.Equal("Threads", Assert.Throws<ArgumentOutOfRangeException>(() => LinkPrediction.Find(Star, new() { Threads = -1 })).ParamName);
        Assert.Equal("vertex", Assert.Throws<ArgumentOutOfRangeException>(() => SimilarEntities.Find(Star, -1)).ParamName);
        Assert.Equal("Count", Assert.Throws<ArgumentOutOfRangeException>(() => SimilarEntities.Find(Star, 0, new() { Count = 0 })).ParamName);
    }

    private static int Vertex(CompactGraph graph, string name) => graph.IndexOf(graph.Graph!.FindEntities(name)[0].Id);
}
