namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class ExplainFileTests
{
    [Fact]
    public async Task The_name_of_a_file_is_explained_with_a_hint_that_it_is_one()
    {
        using var kg = new Kg();
        var file = kg.Write("Anna Berg met Carl Dahl", "x");
        var result = await kg.RunAsync("explain", file);
        Assert.Equal(0, result.Code);
        Assert.Contains("kg explain - < ", result.ErrorLine);
        Assert.Equal("", (await kg.RunAsync("explain", "Anna Berg met Carl Dahl .")).Error);
    }
}
