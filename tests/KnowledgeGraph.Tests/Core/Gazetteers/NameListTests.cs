using KnowledgeGraph.Extraction;
using KnowledgeGraph.Gazetteers;

namespace KnowledgeGraph.Tests.Core.Gazetteers;

public sealed class NameListTests
{
    private static readonly NameList Names = new(
    [
        new NameEntry("Sea Rose", EntityKind.Thing) { Aliases = ["M/V Sea Rose", "Rose"] }, new NameEntry("National Transport Union", EntityKind.Organization) { Aliases = ["NTU"] },
        new NameEntry("Rose", EntityKind.Person), new NameEntry("red code", EntityKind.Thing),
    ]);

    [Theory]
    [InlineData("sea rose", "")]
    [InlineData("Sea Rose", "Sea Rose")]
    [InlineData("SEA ROSE", "Sea Rose")]
    [InlineData("the Sea Rosé", "Sea Rose")]
    [InlineData("M/V Sea Rose", "Sea Rose")]
    [InlineData("NTU", "National Transport Union")]
    [InlineData("N.T.U.", "National Transport Union")]
    [InlineData("Ntu", "")]
    [InlineData("Red Code", "red code")]
    [InlineData("red code", "red code")]
    [InlineData("Rose", "Sea Rose, Rose")]
    [InlineData("", "")]
    public void A_name_is_found_without_accents_and_with_the_case_that_it_has(string words, string found)
    {
        Assert.Equal(found, string.Join(", ", Names.Find(words).Select(e => e.Name)));
        Assert.Equal(found.Contains(',', StringComparison.Ordinal) || found.Length == 0, Names.FindOne(words) is null);
    }
}
