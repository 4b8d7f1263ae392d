using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class ExitCodeTests
{
    [Theory]
    [InlineData(2, "bild")]
    [InlineData(2, "build")]
    [InlineData(2, "build", "x.txt", "--dat", "2031-05-17")]
    [InlineData(2, "find", "--since", "yesterday")]
    [InlineData(2, "find", "--status", "maybe")]
    [InlineData(2, "find", "--depth", "0")]
    [InlineData(2, "find", "--min-confidence", "7")]
    [InlineData(2, "find", "--type", "ATACKED")]
    [InlineData(2, "export", "docx")]
    [InlineData(2, "completion", "tcsh")]
    [InlineData(2, "build", "x.txt", "--force-language", "fr")]
    [InlineData(3, "show", "Isolda Mary")]
    [InlineData(3, "remove", "abc")]
    [InlineData(3, "remove", "Port shelled")]
    [InlineData(3, "explain", " ")]
    [InlineData(3, "evaluate", "no-such-gold")]
    [InlineData(3, "find", "--ontology", "no-such-ontology.json")]
    public async Task What_is_wrong_is_one_line_and_a_code(int code, params string[] args)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        var result = await kg.RunAsync(args);
        Assert.Equal((code, ""), (result.Code, result.Out));
        Assert.StartsWith("kg: ", result.ErrorLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("neo4j://user:secret@host")]
    [InlineData("http://user:secret@host:7474")]
    public async Task A_server_in_place_of_a_file_is_refused_without_its_password(string graph)
    {
        using var kg = new Kg();
        var result = await kg.RunAsync(CancellationToken.None, "stats", "--graph", graph);
        Assert.Equal(4, result.Code);
        Assert.DoesNotContain("secret", result.ErrorLine);
    }

    [Theory]
    [InlineData("find")]
    [InlineData("documents")]
    [InlineData("remove", "abcdef")]
    public async Task A_graph_that_is_not_there_is_refused_and_not_made(params string[] args)
    {
        using var kg = new Kg();
        var result = await kg.RunAsync(args);
        Assert.Equal(4, result.Code);
        Assert.Contains("kg build", result.ErrorLine);
        Assert.False(File.Exists(kg.Graph));
    }

    [Theory]
    [InlineData("add", "FOLDER")]
    [InlineData("build", "a.txt", "--names", "FOLDER")]
    [InlineData("build", "a.txt", "--rules", "FOLDER")]
    [InlineData("build", "a.txt", "--ontology", "FOLDER")]
    [InlineData("ontology", "check", "FOLDER")]
    [InlineData("rules", "check", "FOLDER")]
    [InlineData("review", "--verdicts", "FOLDER")]
    public async Task A_folder_in_place_of_a_file_is_called_a_folder(params string[] args)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        Directory.CreateDirectory(kg["sub"]);
        var result = await kg.RunAsync([.. args.Select(a => a == "FOLDER" ? kg["sub"] : a == "a.txt" ? kg.Write("a.txt", "Anna Berg met Carl Dahl .") : a)]);
        Assert.Equal(3, result.Code);
        Assert.StartsWith($"kg: {kg["sub"]}: a folder; name ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_file_is_refused_and_left_as_it_was()
    {
        using var kg = new Kg();
        var file = kg.Write("notes.txt", "These are my notes and no graph; they are longer than a header, and nobody may touch them. Not even a little.");
        var article = kg.Write("a.txt", "Anna Berg met Carl Dahl .");
        var before = kg.Content;
        var result = await kg.RunAsync(CancellationToken.None, "build", article, "--graph", file);
        Assert.Equal(4, result.Code);
        Assert.Contains(file, result.ErrorLine);
        Assert.Equal(before, kg.Content);
    }

    [Fact]
    public async Task The_graph_can_be_named_by_the_environment_and_the_option_goes_first()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        kg.Environment["KG_GRAPH"] = kg.Graph;
        Assert.Equal(0, (await kg.RunAsync(CancellationToken.None, "stats")).Code);
        Assert.Equal(4, (await kg.RunAsync(CancellationToken.None, "stats", "--graph", kg["other.kg"])).Code);
    }

    [Fact]
    public async Task Several_documents_of_one_title_are_listed_and_none_is_removed()
    {
        using var kg = new Kg();
        await kg.AddAsync(
            Some.Contribution(Some.Facts("Anna met Berta .", "a.txt", "Meeting").Build()), Some.Contribution(Some.Facts("Anna met Clara .", "b.txt", "Meeting").Build()));
        var result = await kg.RunAsync("remove", "meeting");
        Assert.Equal(3, result.Code);
        Assert.Matches("several documents go by this: [0-9a-f]{12} .*, [0-9a-f]{12} ", result.ErrorLine);
    }

    [Fact]
    public async Task A_stack_trace_is_shown_to_those_who_ask()
    {
        using var kg = new Kg();
        Assert.Contains("   at KnowledgeGraph.", (await kg.RunAsync("stats", "--verbose")).Error);
    }

    [Fact]
    public async Task Unknown_names_come_with_near_ones()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        Assert.Equal("kg: Mara Dena: no such entity; did you mean Mara Denn?", (await kg.RunAsync("show", "Mara Dena")).ErrorLine);
    }
}
