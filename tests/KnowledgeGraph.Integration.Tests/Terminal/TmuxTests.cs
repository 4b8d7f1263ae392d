using System.Diagnostics;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Cli;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Integration.Tests.Terminal;

/// <summary>The tool in a real terminal: what tmux shows is what the tests of the screens have.</summary>
public sealed class TmuxTests
{
    private const int Patience = 90;

    private static int _servers;

    [SkippableTheory]
    [InlineData(80, "show", "Mara Denn")]
    [InlineData(80, "find")]
    [InlineData(120, "rank", "--by", "degree", "--top", "5")]
    public async Task A_terminal_shows_the_screen_of_its_width(int width, params string[] command)
    {
        Foreign.Needs("tmux", "-V");
        using var kg = new Kg { Width = width };
        await kg.AddAsync(Some.Contribution(1, "first.txt"), Some.Contribution(2, "second.txt"));
        var expected = (await kg.RunAsync(command)).Out;
        Assert.Equal(Shown(expected), await TerminalAsync(width, [typeof(KgTool).Assembly.Location, .. command, "--graph", kg.Graph]));
    }

    /// <summary>Runs dotnet in a terminal of its own and gives what it shows in the end.</summary>
    private static async Task<string> TerminalAsync(int width, IEnumerable<string> arguments)
    {
        const string End = "-the-end-";
        var server = $"kg-{Environment.ProcessId}-{Interlocked.Increment(ref _servers)}";
        var line = string.Join(' ', arguments.Select(a => $"'{a.Replace("'", "'\\''", StringComparison.Ordinal)}'"));
        Foreign.Run("tmux", "-L", server, "-f", "/dev/null", "new-session", "-d", "-x", $"{width}", "-y", "100", $"dotnet {line}; echo {End}; sleep {Patience}");
        try
        {
            var start = Stopwatch.GetTimestamp();
            while (true)
            {
                var screen = Foreign.Run("tmux", "-L", server, "capture-pane", "-p");
                if (screen.Contains(End, StringComparison.Ordinal)) return Shown(screen[..screen.IndexOf(End, StringComparison.Ordinal)]);
                Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(Patience), $"nothing came in {Patience} s; the terminal shows:\n{screen}");
                await Task.Delay(200);
            }
        }
        finally
        {
            Foreign.Run("tmux", "-L", server, "kill-server");
        }
    }

    private static string Shown(string screen) => string.Join('\n', screen.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd())).Trim('\n');
}
