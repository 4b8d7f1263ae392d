using KnowledgeGraph.Cli.Selection;

namespace KnowledgeGraph.Tests.Cli;

public sealed class NearNamesTests
{
    [Theory]
    [InlineData("ATACKED", "ATTACKED")]
    [InlineData("LOCATED", "LOCATED_IN")]
    [InlineData("MEETS_WITH", "MET_WITH")]
    [InlineData("XYZ", "")]
    public void Words_that_differ_in_a_third_of_their_letters_are_near(string word, string expected) => Assert.Equal(
        expected, string.Join(' ', NearNames.Among(["ATTACKED", "LOCATED_IN", "MET_WITH", "LEADS"], word, 3)));
}
