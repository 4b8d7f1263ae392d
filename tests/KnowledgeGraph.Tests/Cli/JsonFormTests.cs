using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class JsonFormTests
{
    [Theory]
    [InlineData("find.json", "find", "--status", "all")]
    [InlineData("find-attacked.json", "find", "--type", "attacked", "--from", "northern front")]
    [InlineData("find-links.json", "find", "--type", "RESPONDED_TO")]
    [InlineData("find-events.json", "find", "--events", "--status", "all")]
    [InlineData("said.json", "said")]
    [InlineData("show.json", "show", "mara denn")]
    [InlineData("show-place.json", "show", "Calvera1")]
    [InlineData("documents.json", "documents")]
    [InlineData("stats.json", "stats")]
    [InlineData("rank.json", "rank", "--status", "all", "--weight", "count")]
    [InlineData("communities.json", "communities", "--status", "all")]
    [InlineData("components.json", "components")]
    [InlineData("cuts.json", "components", "--cuts")]
    [InlineData("path.json", "path", "Ivo Brandt", "Northern Front", "--status", "all", "--paths", "2")]
    [InlineData("around.json", "around", "Northern Front", "--depth", "2", "--status", "all")]
    [InlineData("similar.json", "similar", "Calvera1")]
    [InlineData("timeline.json", "timeline", "--by", "day")]
    [InlineData("remove.json", "remove", "Port shelled, part 2")]
    [InlineData("ontology.json", "ontology")]
    public async Task Every_form_is_the_documented_one(string golden, params string[] args)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "first.txt"), Some.Contribution(2, "second.txt"));

        var result = await kg.RunAsync([.. args, "--json"]);

        Assert.Equal((0, ""), (result.Code, result.Error));
        JToken.Parse(result.Out);
        Golden.Check(golden, result.Out);
    }

    [Fact]
    public async Task The_report_of_add_has_the_form_of_build()
    {
        using var kg = new Kg();
        var result = await kg.RunAsync("add", kg.Facts("a.jsonl", Some.Contribution(1, "first.txt")), "--json");
        Golden.Check("add.json", result.Out);
    }

    [Theory]
    [InlineData("find.txt", "find", "--status", "all")]
    [InlineData("find-links.txt", "find", "--type", "RESPONDED_TO")]
    [InlineData("find-events.txt", "find", "--events", "--status", "all")]
    [InlineData("said.txt", "said")]
    [InlineData("show.txt", "show", "Mara Denn")]
    [InlineData("rank.txt", "rank", "--by", "degree", "--top", "5")]
    [InlineData("communities.txt", "communities", "--status", "all")]
    [InlineData("components.txt", "components", "--status", "all")]
    [InlineData("path.txt", "path", "Ivo Brandt", "Northern Front", "--status", "all")]
    [InlineData("around.txt", "around", "Northern Front")]
    [InlineData("similar.txt", "similar", "Calvera1")]
    [InlineData("timeline.txt", "timeline", "northern front")]
    [InlineData("documents.txt", "documents")]
    public async Task The_screens_for_readers_stay_as_they_are(string golden, params string[] args)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "first.txt"), Some.Contribution(2, "second.txt"));
        Golden.Check(golden, (await kg.RunAsync(args)).Out);
    }

    [Fact]
    public async Task The_printed_ontology_can_be_read_again()
    {
        using var kg = new Kg();
        var printed = (await kg.RunAsync("ontology", "--json")).Out;
        var again = await kg.RunAsync("ontology", "--json", "--ontology", kg.Write("mine.json", printed));
        Assert.Equal(printed, again.Out);
    }

    [Fact]
    public async Task Nothing_found_is_an_empty_list_and_a_word_on_the_side()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());

        var result = await kg.RunAsync("find", "--from", "Mara Denn", "--since", "2099-01-01", "--json");

        Assert.Equal((0, "[]\n"), (result.Code, result.Out));
        Assert.Equal("kg: nothing found; widen the choice, for example with --status all.", result.ErrorLine);
    }

    [Fact]
    public async Task A_title_with_square_brackets_is_shown_as_it_is()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(Some.Facts("Anna met Berta .", "a.txt", "[red]Live[/] [update]").Build()));
        Assert.Contains("[red]Live[/] [update]", (await kg.RunAsync("documents")).Out);
    }
}
