using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class HelpTests
{
    [Fact]
    public async Task Help_for_a_command_is_what_its_option_says()
    {
        using var kg = new Kg();
        var commands = KgTool.Root(new CliHost { Out = TextWriter.Null, Error = TextWriter.Null, OpenStdin = () => null }).Subcommands.Select(c => c.Name);
        foreach (var command in commands.Where(c => c != "help"))
        {
            var help = await kg.RunAsync(CancellationToken.None, "help", command);
            Assert.Equal(await kg.RunAsync(CancellationToken.None, command, "--help"), help);
            Assert.Equal((0, ""), (help.Code, help.Error));
        }

        Assert.Equal(await kg.RunAsync(CancellationToken.None, "--help"), await kg.RunAsync(CancellationToken.None, "help"));
    }

    [Fact]
    public async Task Arguments_that_may_be_left_out_say_so()
    {
        using var kg = new Kg();
        var help = (await kg.RunAsync(CancellationToken.None, "help", "said")).Out;
        Assert.Contains(" said [<BY>] ", help, StringComparison.Ordinal);
        Assert.Contains("may be left out", help, StringComparison.Ordinal);
    }
}
