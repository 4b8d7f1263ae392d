using KnowledgeGraph.Rules;

namespace KnowledgeGraph.Tests.Core.Rules;

public sealed class InflectionsTests
{
    [Theory]
    [InlineData("own", "own owns owned owning")]
    [InlineData("carry", "carry carries carried carrying")]
    [InlineData("freeze", "freeze freezes freezing froze frozen")]
    [InlineData("operate", "operate operates operated operating")]
    [InlineData("ban", "ban bans banned banning")]
    [InlineData("box", "box boxes boxed boxing")]
    [InlineData("launch", "launch launches launched launching")]
    [InlineData("play", "play plays played playing")]
    [InlineData("man", "man men")]
    [InlineData("be", "be is are was were been")]
    [InlineData("%", "%")]
    public void A_word_has_its_forms(string lemma, string forms) => Assert.Empty(forms.Split(' ').Except(Inflections.Of(lemma)));

    [Theory]
    [InlineData("own", "owner")]
    [InlineData("play", "plaied")]
    [InlineData("carry", "carrys")]
    [InlineData("box", "boxxed")]
    public void And_not_those_of_other_words(string lemma, string other) => Assert.DoesNotContain(other, Inflections.Of(lemma));
}
