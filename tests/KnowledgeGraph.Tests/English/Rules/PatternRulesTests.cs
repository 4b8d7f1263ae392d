using KnowledgeGraph.English.Rules;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.House;

namespace KnowledgeGraph.Tests.English.Rules;

public sealed class PatternRulesTests
{
    private const string Held = "Front<held:compound -<held:punct held<town:amod town";

    [Theory]
    [MemberData(nameof(BodyExamples.All), MemberType = typeof(BodyExamples))]
    [MemberData(nameof(OfficeExamples.All), MemberType = typeof(OfficeExamples))]
    [MemberData(nameof(MoreExamples.All), MemberType = typeof(MoreExamples))]
    public void A_rule_finds_its_example_and_leaves_its_counter_example_alone(string rule, string tree, string marks, string found, string otherTree, string otherMarks)
    {
        Assert.Equal<string>([found], Apply(rule, tree, marks));
        Assert.Empty(Apply(rule, otherTree, otherMarks));
    }

    [Fact]
    public void Every_rule_has_an_example_and_stands_in_the_documentation()
    {
        var names = PatternRules.All.Select(r => r.Name).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(names.Order(StringComparer.Ordinal), BodyExamples.All.Concat(OfficeExamples.All).Concat(MoreExamples.All).Select(row => (string)row[0]).Order(StringComparer.Ordinal));
        var documentation = Repository.Read("docs", "rules.md");
        Assert.All(names, n => Assert.Contains($"| {n} |", documentation, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_rule_finds_is_named_as_its_own_with_the_confidence_of_the_rule()
    {
        var (facts, text) = TreeSketch.Parse(Held, "ORG=Front; NOM-PLACE=town");
        var found = Assert.Single(PatternRules.Apply(facts, text).Relations);
        Assert.Equal(Extractors.Rules, found.Extractor);
        Assert.Equal(PatternRules.All.Single(r => r.Name == "control-held").Confidence, found.Confidence);
    }

    [Theory]
    [InlineData("CONTROLS")]
    [InlineData("LOCATED_IN")]
    public void What_the_model_relates_is_not_related_again(string type)
    {
        var (facts, text) = TreeSketch.Parse(Held, "ORG=Front; NOM-PLACE=town");
        var known = facts with { Relations = [new RelationMention(0, type, 1, 0.7)] };
        Assert.Equal(known.Relations.ToList(), [.. PatternRules.Apply(known, text).Relations]);
    }

    [Fact]
    public void The_mention_that_a_rule_adds_comes_last_and_points_at_its_words()
    {
        var (facts, text) = TreeSketch.Parse("Government of<Sorland:case the<Sorland:det Sorland<Government:nmod fell<Government:acl", "ORG=Government of the Sorland; NOM-OTHER=fell");
        var read = PatternRules.Apply(facts, text);
        Assert.Equal(facts.Mentions.ToList(), [.. read.Mentions.SkipLast(1)]);
        Assert.Equal("Sorland", read.Mentions[^1].Span.Of(text));
        Assert.Equal(MentionType.GeoPolitical, read.Mentions[^1].Type);
    }

    [Theory]
    [InlineData("nmod")]
    [InlineData("nmod:poss")]
    [InlineData("appos")]
    [InlineData("flat")]
    [InlineData("compound")]
    [InlineData("conj")]
    [InlineData("acl")]
    [InlineData("acl:relcl")]
    [InlineData("obj")]
    [InlineData("obl:agent")]
    [InlineData("xcomp")]
    public async Task No_circle_in_the_tree_keeps_a_rule_or_correction_from_ending(string label)
    {
        foreach (var marks in new[] { "ORG=Front; PERSON=Brandt; SEIZE!led", "NOM-PERSON=Front; NOM-ORG=Brandt; MOVE!led", "GPE=Front; NORP=Brandt; STATE!led" })
        {
            var (facts, text) = TreeSketch.Parse($"Front<Brandt:{label} Brandt<Front:{label} led<Brandt:{label} who<led:nsubj by<Front:case", marks);
            var arguments = new[] { ArgumentRole.Agent, ArgumentRole.Target, ArgumentRole.Place }.SelectMany(r => new EventArgument[] { new(r, 0, 0.7), new(r, 1, 0.7) });
            var related = new[] { "LEADS", "MEMBER_OF", "PART_OF", "ORIGIN", "HAS_ROLE", "LOCATED_IN", "ALSO_KNOWN_AS" }.Select(t => new RelationMention(0, t, 1, 0.7));
            facts = facts with { Relations = [.. related], Events = [facts.Events[0] with { Arguments = [.. arguments] }] };
            await Task.Run(() => PatternRules.Apply(facts, text)).WaitAsync(TimeSpan.FromSeconds(60));
        }
    }

    private static string[] Apply(string rule, string tree, string marks)
    {
        var (facts, text) = TreeSketch.Parse(tree, marks);
        return TreeSketch.Found(PatternRules.All.Single(r => r.Name == rule).Apply(facts, new SentenceTree(facts, text)), text);
    }
}
