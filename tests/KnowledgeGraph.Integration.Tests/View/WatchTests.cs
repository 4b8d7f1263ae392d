using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Cli;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Integration.Tests.View;

/// <summary><c>kg view --watch</c> in a process of its own, its page open in a browser, while documents come into the graph.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WatchTests
{
    [SkippableFact]
    public async Task An_open_page_shows_what_a_build_adds_and_Ctrl_C_leaves_the_last_page()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGINT that could be sent");
        using var kg = new Kg();
        await kg.AddAsync(Some.Meeting("Anna", "Berta", "a.txt"));
        var (page, ready) = (kg["watched.html"], kg["ready"]);
        var start = new ProcessStartInfo("dotnet", [typeof(KgTool).Assembly.Location, "view", "--watch", "-o", page, "--graph", kg.Graph]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await UntilAsync(() => File.Exists(page) || process.HasExited);
            var browsing = Task.Run(() => Browser.Run("watch", page, ready));
            await UntilAsync(() => File.Exists(ready) || browsing.IsCompleted);
            if (browsing.IsFaulted) await browsing;
            await kg.AddAsync(Some.Meeting("Clara", "Dora", "b.txt"));
            var seen = await browsing;
            Browser.IsQuiet(seen);
            Assert.Equal((1, 2), ((int)seen["before"]!, (int)seen["after"]!));
            Assert.True((bool)seen["follows"]! && (bool)seen["stays"]!, seen.ToString());
        }
        finally
        {
            Foreign.Has("kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture));
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await process.WaitForExitAsync(patience.Token);
        }

        Assert.Equal(130, process.ExitCode);
        Assert.EndsWith($"no longer watching; {page} holds the last page.", (await error).TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("Clara", await File.ReadAllTextAsync(page));
    }

    private static async Task UntilAsync(Func<bool> isThere)
    {
        var began = Stopwatch.GetTimestamp();
        while (!isThere())
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(60), "nothing in a minute");
            await Task.Delay(100);
        }
    }
}
