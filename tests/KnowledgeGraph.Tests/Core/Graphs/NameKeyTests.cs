using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Core.Graphs;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("The Northern Front", "northern front")]
    [InlineData("U.N.", "un")]
    [InlineData("Jean-Paul  Moreau", "jean paul moreau")]
    [InlineData("Denn’s", "denn")]
    [InlineData("O‘Hara", "o'hara")]
    [InlineData("“Tiger” brigade", "tiger brigade")]
    [InlineData("Calvera, Tolo", "calvera tolo")]
    [InlineData("the", "the")]
    [InlineData("The ", "the")]
    [InlineData(" - ", "")]
    public void A_key_leaves_out_case_stops_quotes_article_and_possessive(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Theory]
    [InlineData("The Northern Front")]
    [InlineData("St. Mary's-by-the-Sea")]
    public void A_key_is_its_own_key(string name) => Assert.Equal(NameKey.Of(name), NameKey.Of(NameKey.Of(name)));
}
