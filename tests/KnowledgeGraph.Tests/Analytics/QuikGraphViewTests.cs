using KnowledgeGraph.Analytics;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;
using QuikGraph.Algorithms;

namespace KnowledgeGraph.Tests.Analytics;

public sealed class QuikGraphViewTests
{
    private static readonly EntityGraph Story = EntityGraph.From([Some.Contribution(), Some.Contribution(2, "other.txt"), Some.Meeting("Ann", "Bob"), Some.Meeting("Bob", "Cyd"), Some.Meeting("Cyd", "Dan"), Some.Meeting("Ann", "Dan")]);
    private static readonly QuikGraphView View = QuikGraphView.Of(Story);
    private static readonly GraphQuery Meetings = new() { Types = ["MET_WITH"] };

    [Fact]
    public void Every_relation_is_an_edge_and_symmetric_ones_lead_back_too()
    {
        var symmetric = Story.Relations.Count(r => r.Type == "MET_WITH");
        Assert.Equal(Story.Relations.Count + symmetric, View.Whole.EdgeCount);
        Assert.Equal(Story.Entities.Length, View.Whole.VertexCount);
        Assert.Equal(Story.Relations.Select(r => r.Id).Order(), View.Whole.Edges.Where(e => !e.IsReversed).Select(e => e.Relation.Id).Order());
    }

    [Fact]
    public void A_view_shows_what_the_query_chooses_and_nothing_else()
    {
        foreach (var query in new[]
        {
            new GraphQuery(), Meetings, new GraphQuery { Types = ["ATTACKED"], Since = new(2031, 1, 1), Until = new(2031, 12, 31) },
            new GraphQuery { Statuses = [FactStatus.Future, FactStatus.Negated] }, new GraphQuery { MinConfidence = 0.99 },
            new GraphQuery { From = "Ann" }, new GraphQuery { SaidBy = "Ivo Brandt" },
        })
        {
            Assert.Equal(Story.Find(query).Select(r => r.Id).Order(), View.Where(query).Edges.Where(e => !e.IsReversed).Select(e => e.Relation.Id).Order());
        }
    }

    [Fact]
    public void A_view_copies_no_edge()
    {
        var view = Assert.IsType<QuikGraph.Predicates.FilteredBidirectionalGraph<EntityId, RelationEdge, QuikGraph.BidirectionalGraph<EntityId, RelationEdge>>>(View.Where(Meetings));
        Assert.Same(View.Whole, view.BaseGraph);
        Assert.Same(View.Whole, View.Where(null));
        Assert.All(view.Edges, e => Assert.Contains(View.Whole.OutEdges(e.Source), w => ReferenceEquals(w, e)));
    }

    [Fact]
    public void Yen_gives_the_lengths_of_the_compact_graph_also_where_steps_have_no_length()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var story = RandomGraphs.Story(8, 30, seed);
            var length = story.Relations.ToDictionary(r => r, _ => 0.0);
            var random = new Random(seed);
            foreach (var relation in story.Relations) length[relation] = random.Next(0, 4);
            var compact = CompactGraph.From(story, null, new() { Weight = r => length[r] });
            var (from, to) = (story.Entities[0].Id, story.Entities[1].Id);
            var expected = KnowledgeGraph.Analytics.Paths.ShortestPaths.Find(compact, 0, 1, new() { Count = 4, Weighted = true }).Select(p => p.Length);
            Assert.Equal(expected, QuikGraphView.Of(story).ShortestPaths(from, to, 4, new GraphQuery(), r => length[r]).Select(w => w.Sum(e => length[e.Relation])));
        }
    }

    [Fact]
    public void Shortest_ways_come_in_order_of_length()
    {
        Assert.Equal(["Ann MET_WITH Dan"], View.ShortestPath(Id("Ann"), Id("Dan"), Meetings)!.Select(e => e.ToString()));
        var ways = View.ShortestPaths(Id("Ann"), Id("Dan"), 5, Meetings);
        Assert.Equal([1, 3], ways.Select(w => w.Count));
        Assert.Equal(3, View.ShortestPath(Id("Ann"), Id("Dan"), Meetings, r => r.ToString() == "Ann MET_WITH Dan" ? 9 : 1)!.Count);
        Assert.Null(View.ShortestPath(Id("Ann"), Id("Tolo"), Meetings));
        Assert.Empty(View.ShortestPaths(Id("Ann"), Id("Tolo"), 2, Meetings));
        Assert.Empty(View.ShortestPath(Id("Ann"), Id("Ann"))!);
    }

    [Fact]
    public void Components_order_tree_flow_and_closure_go_through_the_view()
    {
        var weak = View.WeakComponents(Meetings);
        Assert.Equal(weak[Id("Ann")], weak[Id("Cyd")]);
        Assert.NotEqual(weak[Id("Ann")], weak[Id("Tolo")]);
        Assert.Equal(View.StrongComponents(Meetings)[Id("Ann")], View.StrongComponents(Meetings)[Id("Cyd")]);
        Assert.Null(View.TopologicalOrder(Meetings));
        var order = View.TopologicalOrder(new GraphQuery { Types = ["ATTACKED"] })!;
        Assert.Equal(Story.Entities.Length, order.Count);
        Assert.True(order.ToList().IndexOf(Id("Northern Front")) < order.ToList().IndexOf(Id("Calvera1")));
        Assert.Equal(3, View.MinimumSpanningTree(Meetings).Count);
        Assert.Equal(2, View.MaximumFlow(Id("Ann"), Id("Cyd"), Meetings));
        Assert.Equal(5, View.MaximumFlow(Id("Ann"), Id("Cyd"), Meetings, _ => 2.5));
        Assert.Equal(2, View.TransitiveClosure(new GraphQuery { Types = ["ATTACKED"] }).Count);
    }

    [Fact]
    public void Unknown_entities_and_impossible_lengths_are_refused_by_name()
    {
        Assert.Equal("to", Assert.Throws<ArgumentException>(() => View.ShortestPath(Id("Ann"), new EntityId("none"))).ParamName);
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => View.ShortestPaths(Id("Ann"), Id("Bob"), 0)).ParamName);
        Assert.Equal("length", Assert.Throws<ArgumentOutOfRangeException>(() => View.ShortestPath(Id("Ann"), Id("Bob"), null, _ => -1)).ParamName);
        Assert.Equal("capacity", Assert.Throws<ArgumentOutOfRangeException>(() => View.MaximumFlow(Id("Ann"), Id("Bob"), null, _ => double.PositiveInfinity)).ParamName);
        Assert.Equal("length", Assert.Throws<ArgumentOutOfRangeException>(() => View.MinimumSpanningTree(null, _ => double.NaN)).ParamName);
        Assert.Equal("capacity", Assert.Throws<ArgumentOutOfRangeException>(() => View.MaximumFlow(Id("Ann"), Id("Bob"), null, _ => double.NaN)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentException>(() => View.MaximumFlow(Id("Ann"), Id("Ann"))).ParamName);
    }

    [Fact]
    public void The_empty_graph_has_a_view()
    {
        var empty = QuikGraphView.Of(EntityGraph.From([]));
        Assert.Equal(0, empty.Whole.VertexCount);
        Assert.Empty(empty.WeakComponents());
        Assert.Empty(empty.TopologicalOrder()!);
        Assert.True(empty.Whole.IsDirectedAcyclicGraph<EntityId, RelationEdge>());
    }

    private static EntityId Id(string name) => Story.FindEntities(name)[0].Id;
}
