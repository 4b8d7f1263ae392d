using System.Diagnostics;

namespace KnowledgeGraph.Integration.Tests.Terminal;

/// <summary>A real terminal of tmux in which a program runs; the test skips where there is no tmux.</summary>
internal sealed class Screen : IDisposable
{
    private const int Patience = 120;

    private static int _servers;

    private readonly string _server = $"kg-{Environment.ProcessId}-{Interlocked.Increment(ref _servers)}";

    /// <param name="width">Columns.</param>
    /// <param name="line">What runs, a line of sh.</param>
    public Screen(int width, string line)
    {
        Foreign.Needs("tmux", "-V");
        Tmux("-f", "/dev/null", "new-session", "-d", "-x", $"{width}", "-y", "100", line);
    }

    /// <summary>What the terminal shows, without blanks at the ends of lines and of the screen.</summary>
    public string Text => Shown(Tmux("capture-pane", "-p"));

    /// <summary>The same with the escape codes of colours.</summary>
    public string Colored => Tmux("capture-pane", "-p", "-e");

    /// <summary>Types text as it is.</summary>
    public void Type(string text) => Tmux("send-keys", "-l", text);

    /// <summary>Presses a key by tmux's name: Tab, Enter, C-c.</summary>
    public void Press(string key) => Tmux("send-keys", key);

    /// <summary>Waits until the terminal shows what a test waits for, and gives the screen.</summary>
    public async Task<string> UntilAsync(Func<string, bool> isThere, string what)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            var screen = Text;
            if (isThere(screen)) return screen;
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(Patience), $"no {what} in {Patience} s; the terminal shows:\n{screen}");
            await Task.Delay(200);
        }
    }

    public Task<string> UntilAsync(string text) => UntilAsync(s => s.Contains(text, StringComparison.Ordinal), $"'{text}'");

    /// <summary>A word for sh.</summary>
    public static string Quoted(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>Text as a terminal shows it in the end.</summary>
    public static string Shown(string screen) => string.Join('\n', screen.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd())).Trim('\n');

    public void Dispose() => Foreign.Has("tmux", "-L", _server, "kill-server");

    private string Tmux(params string[] arguments) => Foreign.Run("tmux", ["-L", _server, .. arguments]);
}
