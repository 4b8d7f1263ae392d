using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Graphs;

public sealed class ContributionEqualityTests
{
    private static readonly Contribution Story = Some.Contribution();

    public static TheoryData<Contribution> Variations =>
    [
        Story with { Document = Story.Document with { Title = null } },
        Story with { Sentences = Story.Sentences.SetItem(0, Story.Sentences[0] with { Text = "" }) },
        Story with { Entities = Story.Entities.SetItem(0, Story.Entities[0] with { Roles = ["x"] }) },
        Story with { Entities = [.. Story.Entities.Reverse()] },
        Story with { Mentions = Story.Mentions.RemoveAt(0) },
        Story with { Events = Story.Events.SetItem(0, Story.Events[0] with { Arguments = [] }) },
        Story with { Links = [] },
        Story with { Statements = Story.Statements.SetItem(0, Story.Statements[0] with { About = [] }) },
        Story with { Relations = Story.Relations.SetItem(0, Story.Relations[0] with { AttributedTo = [Story.Entities[0].Id] }) },
    ];

    [Theory]
    [MemberData(nameof(Variations), DisableDiscoveryEnumeration = true)]
    public void Another_value_anywhere_makes_another_contribution(Contribution other)
    {
        Assert.False(ContributionEquality.Same(Story, other));
        Assert.True(ContributionEquality.Supersedes(Story, other));
    }

    [Fact]
    public void What_was_rejected_does_not_count() =>
        Assert.True(ContributionEquality.Same(Story, Story with { Rejected = [new(KnowledgeGraph.Extraction.RejectionReason.NotSaid, "STATE", "", "", 0)] }));
}
