using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Graphs;

public sealed class EntityGraphTests
{
    private static readonly EntityGraph Graph = EntityGraph.From([Some.Contribution(1, "1.txt"), Some.Contribution(2, "2.txt")]);

    [Fact]
    public void Contributions_sum_up_in_any_order_and_one_given_twice_counts_once()
    {
        var (first, second) = (Some.Contribution(1, "1.txt"), Some.Contribution(2, "2.txt"));
        Assert.Equal(Shape.Of(Graph), Shape.Of(EntityGraph.From([second, first, second])));
    }

    [Fact]
    public void A_shared_entity_sums_mentions_documents_aliases_and_roles()
    {
        var mara = Assert.Single(Graph.FindEntities("mara denn"));
        Assert.Equal((2, 6), (mara.DocumentCount, mara.MentionCount));
        Assert.Equal("Denn", Assert.Single(mara.Aliases));
        Assert.Equal("Colonel", Assert.Single(mara.Roles));
        Assert.Same(mara, Graph.Find(mara.Id));
    }

    [Fact]
    public void The_name_that_most_documents_use_wins()
    {
        static Contribution Named(string name, string rest) => Some.Contribution(Some.Facts($"{name} {rest}").Entity(EntityKind.Organization, name).Build());
        var graph = EntityGraph.From([Named("The Front", "left ."), Named("Front", "won ."), Named("Front", "lost .")]);
        var front = Assert.Single(graph.Entities);
        Assert.Equal("Front", front.Name);
        Assert.Equal("The Front", Assert.Single(front.Aliases));
    }

    [Fact]
    public void A_relation_counts_events_and_keeps_all_evidence()
    {
        var member = Assert.Single(Graph.Relations.OfType("member_of"));
        Assert.Equal((2, 2), (member.Count, member.Evidence.Length));
        Assert.Equal(["Ivo Brandt"], member.AttributedTo.Select(e => e.Name));
        Assert.Equal("Mara Denn MEMBER_OF Northern Front", member.ToString());
    }

    [Fact]
    public void Links_and_statements_point_at_what_the_graph_holds()
    {
        Assert.All(Graph.Links, l => Assert.Equal(("shelled", "ambush"), (l.FromEvent?.Node.Trigger, l.ToEntity?.Name)));
        Assert.Equal(2, Graph.Links.Length);
        Assert.Equal(["Mara Denn", "Mara Denn", "Mara Denn", "Mara Denn"], Graph.Statements.Select(s => s.Speaker?.Name));
    }

    [Fact]
    public void Relations_are_narrowed_from_to_with_and_by_status()
    {
        Assert.Equal(["Calvera1", "Calvera2"], Graph.Relations.From("the northern front").WithStatus(FactStatus.Actual).Select(r => r.Object.Name));
        Assert.Equal(["Northern Front"], Graph.Relations.To("Tolo").OfType("ATTACKED").Select(r => r.Subject.Name));
        Assert.Single(Graph.Relations.From("Mara Denn").To("Ivo Brandt"));
        Assert.Single(Graph.Relations.From("Ivo Brandt").To("Mara Denn"));
        Assert.Equal(2, Graph.Relations.With("Tolo").Count);
        Assert.Empty(Graph.Relations.With("Nobody"));
    }

    [Fact]
    public void A_part_of_a_name_finds_an_entity_when_nothing_goes_by_it_exactly()
    {
        Assert.Equal("Northern Front", Assert.Single(Graph.FindEntities("northern")).Name);
        Assert.Empty(Graph.FindEntities("north"));
        Assert.Empty(Graph.FindEntities(" . "));
    }
}
