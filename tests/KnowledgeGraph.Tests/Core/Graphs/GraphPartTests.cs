using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Core.Graphs;

public class GraphPartTests
{
    [Fact]
    public void Without_a_query_it_is_the_whole_graph()
    {
        var graph = SampleDocument.Graph();
        var part = GraphPart.Of(graph);
        Assert.Equal(graph.Relations.Count, part.Relations.Count);
        Assert.Equal(graph.Entities, part.Entities);
        Assert.True(graph.Mentions.SequenceEqual(part.Mentions));
        Assert.Equal(3, part.Sentences.Length);
    }

    [Fact]
    public void A_query_with_statuses_alone_keeps_every_node()
    {
        var part = GraphPart.Of(SampleDocument.Graph(), new GraphQuery());
        Assert.Equal(2, part.Relations.Count);
        Assert.Equal(part.Graph.Entities, part.Entities);
        Assert.Equal(part.Graph.Events, part.Events);
    }

    [Fact]
    public void A_narrow_query_takes_the_events_and_sentences_that_give_evidence()
    {
        var part = GraphPart.Of(SampleDocument.Graph(), new GraphQuery { Types = ["ATTACKED"] });
        Assert.Equal("shelled", Assert.Single(part.Events).Node.Trigger);
        Assert.Equal(0, Assert.Single(part.Sentences).Index);
        Assert.Equal(["Norland's navy", "Port Ostrava"], part.Entities.Select(e => e.Name));
        Assert.Empty(part.Links);
        Assert.Single(part.Documents);
    }

    [Fact]
    public void What_a_query_lies_around_is_there_even_without_relations() =>
        Assert.Equal("howitzers", Assert.Single(GraphPart.Of(SampleDocument.Graph(), new GraphQuery { Around = "howitzers" }).Entities).Name);

    [Fact]
    public void Nothing_found_is_an_empty_part()
    {
        var part = GraphPart.Of(SampleDocument.Graph(), new GraphQuery { From = "nobody of that name" });
        Assert.Empty(part.Relations);
        Assert.Empty(part.Entities);
        Assert.Empty(part.Documents);
    }
}
