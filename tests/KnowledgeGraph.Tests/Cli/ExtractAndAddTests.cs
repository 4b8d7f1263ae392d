using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class ExtractAndAddTests
{
    [Fact]
    public async Task Extract_and_add_in_any_order_give_what_build_gives()
    {
        using var built = new Kg();
        using var added = new Kg();
        string[] articles = [built.Write("a.txt", "Anna Berg met Carl Dahl ."), built.Write("b.txt", "Erik Falk met Carl Dahl .")];
        await built.RunAsync("build", articles[0], articles[1]);

        var second = await added.RunAsync("extract", articles[1], "-q");
        added.Stdin = (await added.RunAsync("extract", articles[0], "-q")).Out;
        await added.RunAsync("add", added.Write("second.jsonl", second.Out), "-");

        Assert.Equal("", second.Error);
        Assert.Equal((await built.RunAsync("export", "jsonl")).Out, (await added.RunAsync("export", "jsonl")).Out);
    }

    [Fact]
    public async Task A_broken_line_is_named_and_the_lines_around_it_are_added()
    {
        using var kg = new Kg();
        var lines = File.ReadAllLines(kg.Facts("good.jsonl", Some.Contribution(1, "1.txt"), Some.Contribution(2, "2.txt")));
        var result = await kg.RunAsync("add", kg.Write("facts.jsonl", $"{lines[0]}\n{{\"version\":1,\n{lines[1]}\n"));
        Assert.Equal(5, result.Code);
        Assert.Contains("facts.jsonl, line 2", result.ErrorLine);
        Assert.Contains("2 documents new", result.Out);
    }

    [Fact]
    public async Task A_missing_file_of_facts_is_bad_input()
    {
        using var kg = new Kg();
        var result = await kg.RunAsync("add", kg["none.jsonl"]);
        Assert.Equal(3, result.Code);
        Assert.Contains("none.jsonl: no such file", result.ErrorLine);
    }

    [Fact]
    public async Task Removing_one_of_two_documents_leaves_what_the_other_alone_gives()
    {
        using var both = new Kg();
        using var one = new Kg();
        var (first, second) = (Some.Contribution(1, "1.txt"), Some.Contribution(2, "2.txt"));
        await both.AddAsync(first, second);
        await one.AddAsync(second);
        Assert.Equal(0, (await both.RunAsync("remove", first.Document.Id[..8])).Code);
        Assert.Equal((await one.RunAsync("export", "jsonl")).Out, (await both.RunAsync("export", "jsonl")).Out);
    }

    [Fact]
    public async Task A_document_that_does_not_fit_the_graph_is_named_and_the_others_are_added()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "1.txt"));
        var odd = Some.Contribution(2, "2.txt");
        odd = odd with { Entities = [.. odd.Entities.Select(e => e with { Kind = Extraction.EntityKind.Thing })] };
        var result = await kg.RunAsync("add", kg.Facts("more.jsonl", odd, Some.Contribution(3, "3.txt")), "--json");
        Assert.Equal(5, result.Code);
        Assert.Contains("read the document again", result.ErrorLine, StringComparison.Ordinal);
        Assert.Equal(1, (int)JObject.Parse(result.Out)["documents"]!["new"]!);
    }
}
