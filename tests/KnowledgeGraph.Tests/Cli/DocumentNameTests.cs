using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>What a document may be called, wherever one is named.</summary>
[Collection(KgCollection.Name)]
public sealed class DocumentNameTests
{
    [Theory]
    [InlineData("harbour.txt")]
    [InlineData("may/harbour.txt")]
    [InlineData("news/may/harbour.txt")]
    [InlineData("port shelled, part 1")]
    public async Task Every_command_finds_a_document_by_its_address_the_end_of_it_and_its_title(string name)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "news/may/harbour.txt"), Some.Contribution(2, "news/may/otherharbour.txt"));
        foreach (var command in new string[][] { ["find", "--status", "all"], ["find", "--events", "--status", "all"], ["find", "--type", "RESPONDED_TO"], ["said"] })
        {
            var (all, chosen) = (await Count(kg, command), await Count(kg, [.. command, "--document", name]));
            Assert.True(chosen > 0 && chosen <= all, string.Join(' ', command));
        }

        Assert.Contains("part 1", (await kg.RunAsync("remove", name)).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arbour.txt")]
    [InlineData("/harbour.txt")]
    [InlineData("")]
    [InlineData("april/harbour.txt")]
    public async Task A_name_that_no_document_has_is_said_and_nothing_is_removed(string name)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "news/may/harbour.txt"));
        foreach (var command in new string[][] { ["said", "--document"], ["find", "--document"], ["remove"] })
        {
            var result = await kg.RunAsync([.. command, name]);
            Assert.Equal(3, result.Code);
            Assert.StartsWith($"kg: {name}: no such document; ", result.ErrorLine, StringComparison.Ordinal);
            Assert.EndsWith("kg documents lists ids, titles and addresses.", result.ErrorLine, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Several_ends_of_addresses_are_listed_and_a_whole_address_goes_before_them()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "a/harbour.txt"), Some.Contribution(2, "b/harbour.txt"));
        var result = await kg.RunAsync("remove", "harbour.txt");
        Assert.Equal(3, result.Code);
        Assert.Contains("several documents go by this", result.ErrorLine, StringComparison.Ordinal);
        await kg.AddAsync(Some.Contribution(3, "harbour.txt"));
        Assert.Contains("part 3", (await kg.RunAsync("remove", "harbour.txt")).Out, StringComparison.Ordinal);
    }

    private static async Task<int> Count(Kg kg, params string[] args) => JArray.Parse((await kg.RunAsync([.. args, "--json"])).Out).Count;
}
