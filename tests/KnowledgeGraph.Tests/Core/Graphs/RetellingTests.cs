using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Graphs;

public class RetellingTests
{
    private static readonly Contribution Story = TimesAndPlaces.Contribution();

    [Fact]
    public void An_event_that_is_told_again_is_one_event_with_more_evidence()
    {
        var shelled = Assert.Single(Story.Events, e => e.Trigger == "shelled");
        Assert.DoesNotContain(Story.Events, e => e.Trigger == "shelling");
        Assert.Equal((1, "shelling"), (Assert.Single(shelled.Retellings).SentenceIndex, shelled.Retellings[0].Trigger));
    }

    [Fact]
    public void Who_takes_part_in_either_telling_takes_part_in_the_event() =>
        Assert.Equal([ArgumentRole.Agent, ArgumentRole.Target, ArgumentRole.Place], Assert.Single(Story.Events, e => e.Trigger == "shelled").Arguments.Select(a => a.Role));

    [Fact]
    public void A_link_between_two_tellings_of_one_event_is_given_back_with_a_reason()
    {
        var facts = TimesAndPlaces.Facts();
        facts = facts with { Links = [.. facts.Links, new HappeningLink(new(true, 0), "CAUSED", new(true, facts.Events.Length - 1), 1, 0.7, Extractors.Model)] };
        var given = Some.Contribution(facts);
        Assert.DoesNotContain(given.Links, l => l.From == l.To);
        Assert.Contains(given.Rejected, r => r is { Reason: RejectionReason.SelfLoop, Type: "CAUSED", Subject: "shelled", Object: "shelling" });
    }

    [Fact]
    public void Another_reason_or_place_of_a_retelling_is_another_contribution()
    {
        var other = Story with { Events = [.. Story.Events.Select(e => e with { Retellings = [] })] };
        Assert.False(ContributionEquality.Same(Story, other));
    }

    [Fact]
    public void Open_points_are_reported_and_no_part_of_the_graph()
    {
        Assert.Equal(["Tolo", "February 30"], Story.Open.Select(p => p.Text));
        Assert.True(ContributionEquality.Same(Story, Story with { Open = [] }));
    }
}
