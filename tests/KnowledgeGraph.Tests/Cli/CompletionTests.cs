using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class CompletionTests
{
    [Theory]
    [InlineData("bash", "complete -o default -F _kg kg")]
    [InlineData("zsh", "compdef _kg kg")]
    [InlineData("fish", "complete -c kg")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName kg")]
    public async Task Each_shell_gets_its_function(string shell, string line)
    {
        using var kg = new Kg();
        Assert.Contains(line, (await kg.RunAsync("completion", shell)).Out);
    }

    [Theory]
    [InlineData("kg ex", "extract explain export")]
    [InlineData("kg export graphml-", "graphml-neo4j graphml-yed")]
    [InlineData("kg find --sta", "--status")]
    [InlineData("kg find --type ATT", "ATTACKED")]
    [InlineData("kg find --type=att", "ATTACKED")]
    [InlineData("kg find --type ATTACKED MET", "MET_WITH")]
    [InlineData("kg find --events --type ATTACK", "ATTACKED ATTACK")]
    [InlineData("kg find --kind Per", "Person")]
    [InlineData("kg find --status actual neg", "negated")]
    [InlineData("kg rules te", "test")]
    [InlineData("kg rules test --js", "--json")]
    [InlineData("kg config get neo4j.u", "neo4j.user")]
    [InlineData("kg completion f", "fish")]
    [InlineData("kg show Mara", "Mara Denn")]
    [InlineData("kg show mara", "Mara Denn")]
    [InlineData("kg show \"Mara D", "Mara Denn")]
    [InlineData("kg show Mara\\ D", "Mara Denn")]
    [InlineData("kg path \"Mara Denn\" Ivo", "Ivo Brandt")]
    [InlineData("kg path \"Mara Denn\" Tolo Iv", "")]
    [InlineData("kg find --between \"Mara Denn\" Tol", "Tolo")]
    [InlineData("kg find --json --from nor", "Northern Front")]
    [InlineData("kg find --said-by Ivo", "Ivo Brandt")]
    [InlineData("kg remove Port", "Port shelled, part 1")]
    [InlineData("kg said --document fir", "first.txt")]
    [InlineData("kg build --form", "--format")]
    [InlineData("kg build fir", "")]
    [InlineData("kg __", "")]
    public async Task The_tool_knows_what_may_come_next(string line, string expected)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "first.txt"));
        kg.Environment["KG_GRAPH"] = kg.Graph;
        var result = await kg.RunAsync(CancellationToken.None, "__complete", "bash", "--", line);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(expected, string.Join(' ', result.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task Other_shells_give_words_and_get_notes()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "first.txt"));
        Assert.Equal("Mara Denn\tPerson\n", (await kg.RunAsync(CancellationToken.None, "__complete", "zsh", "--", "show", "--graph", kg.Graph, ".Mara D")).Out);
        Assert.Equal("Mara Denn\tPerson\n", (await kg.RunAsync(CancellationToken.None, "__complete", "fish", "--", "show", "--graph", kg.Graph, ".\"Mara D")).Out);
        Assert.NotEqual("", (await kg.RunAsync(CancellationToken.None, "__complete", "pwsh", "--", "show", "--graph", kg.Graph, ".")).Out);
    }

    [Theory]
    [InlineData("no-such.kg")]
    [InlineData("broken.kg")]
    [InlineData("http://localhost:1")]
    public async Task A_graph_that_cannot_be_read_gives_no_names_and_no_message(string graph)
    {
        using var kg = new Kg();
        kg.Write("broken.kg", "no graph");
        var named = graph.Contains("://", StringComparison.Ordinal) ? graph : kg[graph];
        Assert.Equal((0, "", ""), await Plain(kg.RunAsync(CancellationToken.None, "__complete", "zsh", "--", "show", "--graph", named, ".M")));
    }

    [Fact]
    public async Task Of_many_names_fifty_are_given_those_of_most_documents_first()
    {
        using var kg = new Kg();
        await kg.AddAsync([.. Enumerable.Range(0, 80).Select(i => Some.Meeting("Ada Common", $"Ada Rare{i}", $"{i}.txt"))]);
        var names = (await kg.RunAsync(CancellationToken.None, "__complete", "bash", "--", $"kg show --graph '{kg.Graph}' Ada")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Completer.Most, names.Length);
        Assert.Equal("Ada Common", names[0]);
    }

    [Fact]
    public async Task A_name_that_would_steer_the_terminal_is_left_out()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Meeting("Eva \u001b[31m Red", "Eva Rot"));
        Assert.Equal("Eva Rot\tPerson\n", (await kg.RunAsync(CancellationToken.None, "__complete", "zsh", "--", "show", "--graph", kg.Graph, ".Eva")).Out);
    }

    [Theory]
    [InlineData("kg show ", "kg|show", "", 0)]
    [InlineData("kg show 'Mara D", "kg|show", "Mara D", 0)]
    [InlineData("kg show \"a \\\" b", "kg|show", "a \" b", 0)]
    [InlineData("kg find --from 'A B' --ty", "kg|find|--from|A B", "--ty", 0)]
    [InlineData("kg find --type=AT", "kg|find", "--type=AT", 7)]
    [InlineData("kg load http://lo", "kg|load", "http://lo", 5)]
    public void A_line_of_bash_is_taken_apart_as_bash_does(string line, string words, string typed, int kept)
    {
        var found = BashWords.Of(line);
        Assert.Equal((words, typed, kept), (string.Join('|', found.Words), found.Typed, found.Kept));
    }

    [Fact]
    public async Task Version_and_help_go_to_standard_output()
    {
        using var kg = new Kg();
        Assert.Matches(@"^kg \d+\.\d+\.\d+\n$", (await kg.RunAsync(CancellationToken.None, "--version")).Out);
        var help = await kg.RunAsync(CancellationToken.None, "--help");
        Assert.Equal((0, ""), (help.Code, help.Error));
        var commands = KgTool.Root(new CliHost { Out = TextWriter.Null, Error = TextWriter.Null, OpenStdin = () => null }).Subcommands.Where(c => !c.Hidden);
        foreach (var command in commands) Assert.Matches($@"(?m)^  {command.Name}\b", help.Out);
        Assert.DoesNotContain("__complete", help.Out);
    }

    private static async Task<(int, string, string)> Plain(Task<KgResult> run) => await run is var r ? (r.Code, r.Out, r.Error) : default;
}
