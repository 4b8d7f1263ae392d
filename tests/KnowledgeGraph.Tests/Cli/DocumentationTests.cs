using System.CommandLine;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>docs/cli.md and the tool say the same.</summary>
[Collection(KgCollection.Name)]
public sealed class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.GetFullPath(Path.Combine(Here(), "../../../docs/cli.md")));

    [Fact]
    public void Every_command_has_its_section_with_an_example()
    {
        foreach (var command in Root().Subcommands.Where(c => !c.Hidden))
        {
            var section = Page.Split("### kg ").Skip(1).Single(s => s.Split(' ', '\n')[0] == command.Name);
            Assert.Contains("```sh\n", section);
        }
    }

    [Fact]
    public void Every_option_is_on_the_page()
    {
        var root = Root();
        var options = root.Subcommands.Append<Command>(root).SelectMany(c => c.Options).Select(o => o.Name).Where(n => n is not ("--help" or "--version"));
        Assert.DoesNotContain(options.Distinct(), n => !Page.Contains($"`{n}", StringComparison.Ordinal) && !Page.Contains($" {n}", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_example_is_understood()
    {
        var root = Root();
        var lines = Page.Split("```sh\n").Skip(1).SelectMany(b => b.Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries));
        foreach (var line in lines)
        {
            var start = line.StartsWith("kg ", StringComparison.Ordinal) ? 0 : line.LastIndexOf("kg ", StringComparison.Ordinal);
            var command = line[start..].Split([" > ", " | ", ")\""], StringSplitOptions.None)[0];
            Assert.True(root.Parse(command["kg ".Length..]).Errors.Count == 0, command);
        }
    }

    private static RootCommand Root() => KgTool.Root(new CliHost { Out = TextWriter.Null, Error = TextWriter.Null, OpenStdin = () => null });

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
