using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Graphs;

public sealed class GraphBuilderTests
{
    [Fact]
    public void The_same_facts_give_the_same_contribution() => Assert.True(ContributionEquality.Same(Some.Contribution(), Some.Contribution()));

    [Fact]
    public void Named_entities_are_shared_by_documents_and_nominal_ones_are_not()
    {
        var (first, second) = (Some.Contribution(1), Some.Contribution(2));
        Assert.Equal(Id(first, "Mara Denn"), Id(second, "Mara Denn"));
        Assert.NotEqual(Id(first, "ambush"), Id(second, "ambush"));
        static EntityId Id(Contribution c, string name) => c.Entities.Single(e => e.Name == name).Id;
    }

    [Fact]
    public void A_symmetric_relation_is_the_same_edge_whoever_is_named_first()
    {
        var (first, second) = (Some.Meeting("Mara", "Ivo").Relations.Single(), Some.Meeting("Ivo", "Mara").Relations.Single());
        Assert.Equal((first.RelationId, first.Subject, first.Object), (second.RelationId, second.Subject, second.Object));
        Assert.True(first.Subject < first.Object);
    }

    [Fact]
    public void Entities_of_one_name_in_a_document_are_one_and_a_relation_between_them_is_rejected()
    {
        var contribution = Some.Contribution(Some.Facts("Mara Denn met MARA DENN .")
            .Entity(EntityKind.Person, "Mara Denn").Entity(EntityKind.Person, "MARA DENN").Event("MEET", "met", "Mara Denn", "MARA DENN").Build());
        var entity = Assert.Single(contribution.Entities);
        Assert.Equal(("Mara Denn", 2), (entity.Name, entity.MentionCount));
        Assert.Equal("MARA DENN", Assert.Single(entity.Aliases));
        Assert.Empty(contribution.Relations);
        Assert.Equal(RejectionReason.SelfLoop, Assert.Single(contribution.Rejected).Reason);
    }

    [Fact]
    public void Offsets_lead_back_to_the_original()
    {
        var article = new Article { Text = "Mara left .", Offsets = OffsetMap.Create([new(0, 11, 40, 11)]) };
        var contribution = Some.Contribution(new FactsOf(Some.Document(article)).Entity(EntityKind.Person, "Mara").Build());
        Assert.Equal((40, 51), (contribution.Sentences[0].Start, contribution.Sentences[0].End));
        Assert.Equal((40, 44), (contribution.Mentions[0].Start, contribution.Mentions[0].End));
    }

    [Fact]
    public void An_event_carries_its_mapping_its_status_and_its_relation()
    {
        var contribution = Some.Contribution();
        var attack = contribution.Events.Single(e => e.Trigger == "attack");
        Assert.Equal((FactStatus.Negated, "ASSAULT", 4), (attack.Status, attack.Plover, attack.Quad));
        Assert.Equal(FactStatus.Negated, contribution.Relations.Single(r => r.EventId == attack.Id).Status);
    }

    [Fact]
    public void An_event_in_an_open_interval_gives_its_known_day_to_both_ends_of_its_relation()
    {
        var meeting = Some.Contribution().Relations.Single(r => r.Type == "MET_WITH");
        Assert.Equal((new DateOnly(2032, 3, 1), new DateOnly(2032, 3, 1)), (meeting.FirstDate, meeting.LastDate));
    }
}
