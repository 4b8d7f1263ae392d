using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.English.Rules;

namespace KnowledgeGraph.Tests.English.Reading;

public class HappeningMentionsTests
{
    [Theory]
    [InlineData("the 2014 Tolo siege", "", "2014 Tolo siege")]
    [InlineData("the 2019 Harbour Street bombing", "", "2019 Harbour Street bombing")]
    [InlineData("the 2014 Tolo siege", "EVENT=2014 Tolo siege", null)]
    [InlineData("the 2014 siege", "", null)]
    [InlineData("the Tolo siege", "", null)]
    [InlineData("2014 Tolo visitors", "", null)]
    [InlineData("siege", "", null)]
    public void A_year_and_a_proper_name_before_a_noun_for_a_happening_name_it(string words, string marks, string? name)
    {
        var (facts, text) = TreeSketch.Parse(words, marks);
        var added = Assert.Single(HappeningMentions.Add([facts], text)).Mentions.Skip(facts.Mentions.Length).ToList();
        Assert.Equal(name is null ? [] : [name], added.Select(m => m.Text));
        Assert.All(added, m => Assert.Equal(MentionType.Event, m.Type));
    }
}
