using System.CommandLine;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Every option and argument of the grammar with a value that it cannot have.</summary>
[Collection(KgCollection.Name)]
public sealed class OptionValueTests
{
    /// <summary>What takes any text.</summary>
    private static readonly string[] Free = ["NAME", "TEXT", "FILE", "FOLDER", "PATH", "DOC", "TYPE"];

    private static readonly string[] Wrong = ["x", "", "1.5.2", "-1", "0,5", "1e999", "9999999999999", "Direct,Indirect", "2031-02-30"];

    public static TheoryData<string, string, string> Restricted()
    {
        // The values are tried with the first command that has the option; that others refuse them as well is seen by one of them.
        var (data, tried) = (new TheoryData<string, string, string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var command in Commands())
        {
            foreach (var option in command.Options.Where(o => o.Name.StartsWith("--", StringComparison.Ordinal) && o.ValueType != typeof(bool) && !IsFree(o)))
                foreach (var value in tried.Add(option.Name) ? Wrong : Wrong[..1]) data.Add(command.Name, option.Name, value);
        }

        return data;
    }

    public static TheoryData<string> Words() => [.. Commands().Where(c => c.Arguments.Any(IsChoice)).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Restricted))]
    public async Task A_value_that_an_option_cannot_have_is_one_line_that_names_both(string command, string option, string value)
    {
        using var kg = new Kg();
        var result = await kg.RunAsync([command, .. Required(command), option, value]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith($"kg: {option} '{value}': ", result.ErrorLine, StringComparison.Ordinal);
        Assert.DoesNotContain("KnowledgeGraph", result.ErrorLine, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", result.ErrorLine, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public async Task A_word_that_an_argument_cannot_be_is_one_line_with_the_words_that_it_can(string command)
    {
        using var kg = new Kg();
        var result = await kg.RunAsync(command, "x");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Matches("^kg: [A-Z]+ 'x': unknown; give one of [a-z]+, ", result.ErrorLine);
    }

    [Theory]
    [InlineData("said", "--kind", "direct")]
    [InlineData("find", "--kind", "PERSON")]
    [InlineData("find", "--status", "Negated")]
    [InlineData("find", "--status", "ALL")]
    [InlineData("find", "--depth", "2")]
    [InlineData("find", "--min-confidence", "0.25")]
    public async Task Words_are_taken_without_regard_to_case_and_numbers_as_they_are(params string[] args)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        Assert.Equal(0, (await kg.RunAsync(args)).Code);
    }

    private static bool IsFree(Option option) => Free.Contains(option.HelpName, StringComparer.Ordinal);

    private static bool IsChoice(Argument argument) => argument.Name is "FORMAT" or "SHELL" or "COMMAND";

    /// <summary>An argument for each that must be there.</summary>
    private static IEnumerable<string> Required(string name) =>
        Commands().Single(c => c.Name == name).Arguments.Where(a => a.Arity.MinimumNumberOfValues > 0)
            .Select(a => IsChoice(a) ? a.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).First().Label : "x.txt");

    private static IList<Command> Commands() => [.. KgTool.Root(new CliHost { Out = TextWriter.Null, Error = TextWriter.Null, OpenStdin = () => null }).Subcommands.Where(c => !c.Hidden)];
}
