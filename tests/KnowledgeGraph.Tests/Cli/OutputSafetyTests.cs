using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>What an article says cannot steer a terminal, and a stdout that takes nothing is said, not thrown.</summary>
[Collection(KgCollection.Name)]
public sealed class OutputSafetyTests
{
    [Theory]
    [InlineData('\u001b')]
    [InlineData('\u0007')]
    [InlineData('\u009b')]
    [InlineData('\r')]
    [InlineData('\u2028')]
    [InlineData('\u202e')]
    [InlineData('\u2066')]
    public void Characters_that_steer_a_terminal_are_shown_as_question_marks(char c) => Assert.Equal("a?b  c", OneLine.Visible($"a{c}b  c"));

    [Fact]
    public async Task A_stdout_that_fails_on_flush_gives_one_line_and_no_trace()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new FullWriter();
        var host = new CliHost
        {
            Out = output, Error = error, OpenStdin = () => null, Environment = _ => null, Composition = new MeetingComposition(), Time = TimeProvider.System,
        };
        Assert.Equal(1, await KgTool.RunAsync(host, ["ontology"]));
        await host.DisposeAsync();
        Assert.StartsWith("kg: No space left", Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    /// <summary>Takes text and fails to put it anywhere.</summary>
    private sealed class FullWriter : StringWriter
    {
        public override Task FlushAsync(CancellationToken cancellationToken) => throw new IOException("No space left on device");
    }
}
