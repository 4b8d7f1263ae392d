using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using Xunit.Abstractions;

namespace KnowledgeGraph.Reliability.Tests.Crash;

/// <summary>kill -9 at seeded moments of a build, whatever the tool does then.</summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int Seed = 20311;
    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(Seed);

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task A_build_that_is_killed_again_and_again_ends_in_the_graph_of_a_build_that_nobody_disturbed()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGKILL");
        var kills = Scale.Of(4, 100);
        new NewsWriter(Seed).Write(_folder["news"], 0, Scale.Of(30, 500));
        new NewsWriter(Seed + 1).Write(_folder["one"], 0, 1);
        var start = await DurationAsync("build", "one", "--graph", "one.kg");
        var whole = await DurationAsync("build", "news", "--graph", "undisturbed.kg");
        var expected = await KgProcess.ExportAsync(_folder.Path, "undisturbed.kg");
        var longest = start + ((whole - start) * Math.Max(0.1, 1.0 / kills));

        int killed = 0, finished = 0, documents = 0;
        HashSet<string> held = [];
        while (killed < kills)
        {
            Assert.True(finished <= 2 * kills, $"builds ended before they were killed, {killed} kills of {kills}");
            using var process = KgProcess.Start(_folder.Path, "build", "news");
            var end = KgProcess.EndAsync(process);
            var delay = TimeSpan.FromSeconds((0.2 * start) + (_random.NextDouble() * (longest - (0.2 * start))));
            if (await Task.WhenAny(end, Task.Delay(delay)) == end)
            {
                Assert.Equal(0, (await end).Code);
                Assert.Equal(expected, await KgProcess.ExportAsync(_folder.Path));
                foreach (var file in Directory.GetFiles(_folder.Path, "graph.kg*")) File.Delete(file);
                held = [];
                finished++;
                continue;
            }

            process.Kill();
            await end;
            killed++;
            held = await HeldAsync(held);
            documents += held.Count;
        }

        Assert.Equal(0, (await KgProcess.RunAsync(_folder.Path, "build", "news")).Code);
        Assert.Equal(expected, await KgProcess.ExportAsync(_folder.Path));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{killed} kills, {finished + 1} builds came to their end, {documents / (double)kills:0} documents on average held at a kill; undisturbed {whole:0.0} s"));
    }

    /// <summary>What a copy of the graph holds, without touching the graph: every document whole, and each that was there after an earlier kill.</summary>
    private async Task<HashSet<string>> HeldAsync(HashSet<string> before)
    {
        if (!File.Exists(_folder["graph.kg"]) || new FileInfo(_folder["graph.kg"]).Length == 0) return before;
        using var copy = new TemporaryFolder();
        foreach (var end in new[] { "", "-wal", "-journal" })
            if (File.Exists(_folder["graph.kg" + end])) File.Copy(_folder["graph.kg" + end], copy["graph.kg" + end]);
        using (SqliteGraphStore.Open(copy["graph.kg"])) Assert.DoesNotContain(GraphCheck.Run(copy["graph.kg"]), f => !f.IsSound);
        using var store = SqliteGraphStore.Open(copy["graph.kg"], new() { ReadOnly = true });
        var held = new HashSet<string>(StringComparer.Ordinal);
        await foreach (DocumentNode document in store.DocumentsAsync()) held.Add(document.Id);
        Assert.Superset(before, held);
        return held;
    }

    private async Task<double> DurationAsync(params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        await KgProcess.OutputAsync(_folder.Path, arguments);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
