using KnowledgeGraph.Analytics;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Analytics;

public sealed class CompactGraphTests
{
    private static readonly int[] Sources = [2, 0, 0, 1, 0, 3];
    private static readonly int[] Targets = [0, 2, 1, 0, 1, 3];
    private static readonly double[] Weights = [5, 1, 2, 3, 4, 6];

    private static readonly EntityGraph Story = EntityGraph.From([Some.Contribution(), Some.Contribution(2, "other.txt")]);

    [Fact]
    public void Parallel_edges_and_self_loops_stay_with_their_numbers_and_weights()
    {
        var graph = CompactGraph.FromEdges(5, Sources, Targets, Weights);
        Assert.Equal((5, 6, 6, true, true), (graph.VertexCount, graph.EdgeCount, graph.ArcCount, graph.IsDirected, graph.IsWeighted));
        Assert.Equal([1, 1, 2], graph.Successors(0).ToArray());
        Assert.Equal([2, 4, 1], graph.OutEdges(0).ToArray());
        Assert.Equal([2, 4, 1.0], graph.OutWeights(0).ToArray());
        Assert.Equal([1, 2], graph.Predecessors(0).ToArray());
        Assert.Equal([3, 5.0], graph.InWeights(0).ToArray());
        Assert.Equal([3], graph.Successors(3).ToArray());
        Assert.Empty(graph.Successors(4).ToArray());
    }

    [Fact]
    public void An_undirected_graph_holds_an_edge_at_both_ends_and_a_self_loop_once()
    {
        var graph = CompactGraph.FromEdges(5, Sources, Targets, Weights, new() { Direction = EdgeDirection.Undirected });
        Assert.Equal((6, 11), (graph.EdgeCount, graph.ArcCount));
        Assert.Equal([1, 1, 1, 2, 2], graph.Successors(0).ToArray());
        Assert.Equal([2, 3, 4, 0, 1], graph.OutEdges(0).ToArray());
        Assert.Equal([3], graph.Successors(3).ToArray());
        Assert.Equal(graph.OutEdges(0).ToArray(), CompactGraph.FromEdges(5, Sources, Targets, Weights).ToUndirected().OutEdges(0).ToArray());
    }

    [Theory]
    [InlineData(ParallelEdges.Sum, 6)]
    [InlineData(ParallelEdges.Greatest, 4)]
    [InlineData(ParallelEdges.Least, 2)]
    public void Merged_edges_have_one_weight_and_the_number_of_the_first(ParallelEdges rule, double weight)
    {
        var graph = CompactGraph.FromEdges(5, Sources, Targets, Weights, new() { ParallelEdges = rule });
        Assert.Equal([1, 2], graph.Successors(0).ToArray());
        Assert.Equal([2, 1], graph.OutEdges(0).ToArray());
        Assert.Equal([weight, 1], graph.OutWeights(0).ToArray());
        Assert.Equal([weight], graph.InWeights(1).ToArray());
        Assert.Equal((5, 6), (graph.EdgeCount, graph.EdgeNumbers));
    }

    [Fact]
    public void Reversed_and_without_self_loops_it_holds_what_the_options_say()
    {
        var graph = CompactGraph.FromEdges(5, Sources, Targets, default, new() { Direction = EdgeDirection.Reversed, SelfLoops = false });
        Assert.Equal([1, 2], graph.Successors(0).ToArray());
        Assert.Empty(graph.Successors(3).ToArray());
        Assert.Equal(5, graph.EdgeCount);
        Assert.False(graph.IsWeighted);
        Assert.True(graph.OutWeights(0).IsEmpty);
        Assert.Equal([1, 1, 2], graph.Reversed().Successors(0).ToArray());
    }

    [Fact]
    public void Every_edge_leads_back_to_a_relation_between_the_entities_of_its_ends()
    {
        var graph = CompactGraph.From(Story, new GraphQuery { Statuses = [.. Enum.GetValues<FactStatus>()] });
        Assert.Equal(Story.Entities, Enumerable.Range(0, graph.VertexCount).Select(graph.Entity));
        Assert.Equal(Story.Relations.Count, graph.EdgeCount);
        for (var v = 0; v < graph.VertexCount; v++)
        {
            Assert.Equal(v, graph.IndexOf(graph.IdOf(v)));
            for (var i = 0; i < graph.Successors(v).Length; i++)
            {
                var relation = graph.RelationOf(graph.OutEdges(v)[i]);
                Assert.Equal(new[] { relation.Subject.Id, relation.Object.Id }.Order(), new[] { graph.IdOf(v), graph.IdOf(graph.Successors(v)[i]) }.Order());
            }
        }
    }

    [Fact]
    public void A_large_graph_is_made_on_several_cores_and_holds_the_chosen_relations_in_their_order()
    {
        var story = RandomGraphs.Story(3_000, 60_000);
        foreach (var query in new[] { new GraphQuery(), new GraphQuery { Types = ["ATTACKED", "MEMBER_OF"] }, new GraphQuery { Since = new(2031, 1, 1) } })
        {
            var graph = CompactGraph.From(story, query, new() { SymmetricBothWays = false, Vertices = VertexChoice.All });
            var expected = story.Relations.Index().Where(r => query.Admits(r.Item)).GroupBy(r => r.Item.Subject.Id)
                .ToDictionary(g => g.Key, g => g.OrderBy(r => graph.IndexOf(r.Item.Object.Id)).ThenBy(r => r.Index).Select(r => r.Index).ToArray());
            for (var v = 0; v < graph.VertexCount; v++) Assert.Equal(expected.GetValueOrDefault(graph.IdOf(v), []), graph.OutEdges(v).ToArray());
        }
    }

    [Fact]
    public void A_symmetric_relation_leads_both_ways_unless_the_options_say_otherwise()
    {
        var story = EntityGraph.From([Some.Meeting("Ann", "Bob")]);
        Assert.Equal((1, 2), Counts(CompactGraph.From(story)));
        Assert.Equal((1, 1), Counts(CompactGraph.From(story, null, new() { SymmetricBothWays = false })));

        static (int, int) Counts(CompactGraph graph) => (graph.EdgeCount, graph.ArcCount);
    }

    [Fact]
    public void A_narrowing_query_leaves_the_ends_of_its_relations()
    {
        var query = new GraphQuery { Types = ["ATTACKED"] };
        var graph = CompactGraph.From(Story, query, new() { Weight = RelationWeight.Count });
        Assert.Equal(["Calvera1", "Calvera2", "Northern Front"], Enumerable.Range(0, graph.VertexCount).Select(v => graph.Entity(v).Name));
        Assert.Equal([1, 1.0], graph.OutWeights(2).ToArray());
        Assert.False(graph.TryIndexOf(Story.FindEntities("Mara Denn")[0].Id, out _));
        Assert.Contains("no vertex of this graph", Assert.Throws<ArgumentException>(() => graph.IndexOf(new EntityId("none"))).Message, StringComparison.Ordinal);
        Assert.Equal(Story.Entities.Length, CompactGraph.From(Story, query, new() { Vertices = VertexChoice.All }).VertexCount);
        Assert.True(CompactGraph.From(Story, null, new() { Vertices = VertexChoice.EndsOfRelations }).VertexCount < Story.Entities.Length);
    }

    [Theory]
    [InlineData(-0.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_that_is_none_is_refused_with_its_edge_and_the_range(double weight)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => CompactGraph.FromEdges(2, [0, 1], [1, 0], [1, weight]));
        Assert.Equal("weights", error.ParamName);
        Assert.Contains("Edge 1: a weight must be finite and at least 0.", error.Message, StringComparison.Ordinal);
        Assert.Equal("Weight", Assert.Throws<ArgumentOutOfRangeException>(() => CompactGraph.From(Story, null, new() { Weight = _ => weight })).ParamName);
    }

    [Fact]
    public void Arrays_that_do_not_fit_are_refused_by_name()
    {
        Assert.Equal("targets", Assert.Throws<ArgumentException>(() => CompactGraph.FromEdges(2, [0, 1], [1])).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => CompactGraph.FromEdges(2, [0, 1], [1, 0], [1])).ParamName);
        Assert.Contains("must be 0 to 1", Assert.Throws<ArgumentOutOfRangeException>(() => CompactGraph.FromEdges(2, [0], [2])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CompactGraph.FromEdges(-1, [], []));
    }

    [Fact]
    public void An_empty_graph_and_a_lonely_vertex_are_graphs()
    {
        Assert.Equal(0, CompactGraph.FromEdges(0, [], []).VertexCount);
        Assert.Equal(0, CompactGraph.FromEdges(1, [], []).ToUndirected().EdgeCount);
        Assert.Equal(0, CompactGraph.From(EntityGraph.From([])).VertexCount);
        Assert.Throws<InvalidOperationException>(() => CompactGraph.FromEdges(1, [], []).Entity(0));
    }

    [Fact]
    public void Making_stops_when_asked_to()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => CompactGraph.FromEdges(2, [0], [1], default, null, stop.Token));
        Assert.Throws<OperationCanceledException>(() => CompactGraph.From(Story, null, null, stop.Token));
    }
}
