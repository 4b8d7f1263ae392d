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
    [InlineData("kg ex", "explain")]
    [InlineData("kg export ", "graphml")]
    [InlineData("kg find --sta", "--status")]
    [InlineData("kg find --type ", "ATTACKED")]
    public async Task The_tool_knows_what_may_come_next(string line, string expected)
    {
        using var kg = new Kg();
        var result = await kg.RunAsync(CancellationToken.None, $"[suggest:{line.Length}]", line);
        Assert.Contains(expected, result.Out.Split('\n'));
    }

    [Fact]
    public async Task Version_and_help_go_to_standard_output()
    {
        using var kg = new Kg();
        Assert.Matches(@"^kg \d+\.\d+\.\d+\n$", (await kg.RunAsync(CancellationToken.None, "--version")).Out);
        var help = await kg.RunAsync(CancellationToken.None, "--help");
        Assert.Equal((0, ""), (help.Code, help.Error));
        foreach (var command in new[] { "build", "extract", "add", "show", "find", "said", "documents", "remove", "stats", "explain", "export", "evaluate", "ontology", "completion" })
            Assert.Matches($@"(?m)^  {command}\b", help.Out);
    }
}
