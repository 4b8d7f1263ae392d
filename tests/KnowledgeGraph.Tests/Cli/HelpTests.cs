using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class HelpTests
{
    [Fact]
    public async Task Help_for_a_command_is_what_its_option_says()
    {
        using var kg = new Kg();
        var commands = KgTool.Root(new CliHost { Out = TextWriter.Null, Error = TextWriter.Null, OpenStdin = () => null }).Subcommands.Where(c => !c.Hidden).Select(c => c.Name);
        foreach (var command in commands.Where(c => c != "help"))
        {
            var help = await kg.RunAsync(CancellationToken.None, "help", command);
            Assert.Equal(await kg.RunAsync(CancellationToken.None, command, "--help"), help);
            Assert.Equal((0, ""), (help.Code, help.Error));
        }

        Assert.Equal(await kg.RunAsync(CancellationToken.None, "--help"), await kg.RunAsync(CancellationToken.None, "help"));
    }

    [Fact]
    public void Every_command_has_an_example_and_every_example_is_understood()
    {
        var root = KgTool.Root(new CliHost { Out = TextWriter.Null, Error = TextWriter.Null, OpenStdin = () => null });
        foreach (var command in CommandNames.WithAllBelow(root))
        {
            var examples = Examples.Of(CommandNames.Full(command));
            Assert.True(examples.Count > 0, $"{CommandNames.Full(command)} has no example in Help/Examples.cs");
            foreach (var example in examples)
            {
                var start = example.StartsWith("kg ", StringComparison.Ordinal) ? 0 : example.LastIndexOf("kg ", StringComparison.Ordinal);
                var call = example[start..].Split([" > ", " | ", ")\""], StringSplitOptions.None)[0];
                Assert.True(root.Parse(call["kg ".Length..]).Errors.Count == 0, example);
            }
        }
    }

    [Fact]
    public async Task Help_ends_with_the_examples_of_the_command_also_of_one_below_another()
    {
        using var kg = new Kg();
        Assert.EndsWith("Example:\n  kg stats --type ATTACKED --since 2025-01-01\n\n", (await kg.RunAsync(CancellationToken.None, "stats", "--help")).Out, StringComparison.Ordinal);
        Assert.Contains("kg config set names people.csv places.csv", (await kg.RunAsync(CancellationToken.None, "help", "config", "set")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manual_page_in_the_documentation_is_the_one_of_the_grammar()
    {
        using var kg = new Kg();
        var file = Path.Combine(House.Repository.Root, "docs", "kg.1");
        var page = (await kg.RunAsync(CancellationToken.None, "help", "--man")).Out;
        if (System.Environment.GetEnvironmentVariable("KG_APPROVE") == "1") await File.WriteAllTextAsync(file, page);
        else Assert.Equal(await File.ReadAllTextAsync(file), page);
        Assert.DoesNotContain('\t', page);
    }

    [Fact]
    public async Task Arguments_that_may_be_left_out_say_so()
    {
        using var kg = new Kg();
        var help = (await kg.RunAsync(CancellationToken.None, "help", "said")).Out;
        Assert.Contains(" said [<BY>] ", help, StringComparison.Ordinal);
        Assert.Contains("may be left out", help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_column_of_help_leaves_room_for_what_it_explains()
    {
        using var kg = new Kg();
        foreach (var command in CommandNames.WithAllBelow(KgTool.Root(new CliHost { Out = TextWriter.Null, Error = TextWriter.Null, OpenStdin = () => null })))
        {
            var name = CommandNames.Full(command);
            var help = (await kg.RunAsync(CancellationToken.None, [.. name.Split(' ')[1..], "--help"])).Out;
            var labels = help.Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal) && l.Trim() is ['<' or '-' or (>= 'a' and <= 'z'), ..] && l.Trim().Contains("  ", StringComparison.Ordinal))
                .Select(l => l.Trim().Split("  ")[0]).ToList();
            Assert.NotEmpty(labels);
            Assert.All(labels, label => Assert.True(label.Length <= 32, $"{name}: {label}"));
        }
    }

    [Theory]
    [InlineData("export", "graphml-yed")]
    [InlineData("completion", "pwsh")]
    [InlineData("rank", "pageRank")]
    [InlineData("find", "Happening")]
    public async Task Help_names_the_words_that_may_be_chosen(string command, string word)
    {
        using var kg = new Kg();
        Assert.Matches($@"\b{word}\b", (await kg.RunAsync(CancellationToken.None, command, "--help")).Out);
    }

    [Theory]
    [InlineData(0.24, "0.2 sentences/s")]
    [InlineData(1, "1.0 sentences/s")]
    [InlineData(105.4, "105 sentences/s")]
    public void A_rate_says_how_slow_slow_is(double rate, string words) => Assert.Equal(words, KnowledgeGraph.Cli.Output.Words.Rate(rate, "sentence"));
}
