using System.Globalization;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Reliability.Tests.Files;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using Xunit.Abstractions;

namespace KnowledgeGraph.Reliability.Tests.Crash;

/// <summary>The power goes at seeded moments while a graph is written, between and within all that SQLite has the disk do.</summary>
[Collection(StoreCollection.Name)]
public sealed class PowerLossTests(ITestOutputHelper output) : IDisposable
{
    private const int Seed = 20312;
    private const int Documents = 24;
    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(Seed);

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task After_a_power_cut_the_graph_opens_and_holds_exactly_what_was_committed()
    {
        Skip.IfNot(Environment.Is64BitProcess, "the recording of SQLite's file system knows 64-bit machines only");
        var (states, log) = await RecordAsync("FULL");
        var cuts = Scale.Of(60, 1000);
        for (var cut = 0; cut < cuts; cut++)
        {
            var moment = _random.Next(log.Count + 1);
            var committed = log.Take(moment).Count(o => o.Kind == DiskOperationKind.Mark);
            var found = await AfterCutAsync(log, moment, []);
            // Also the document that was being written may be there, whole.
            Assert.True(
                found == states[committed] || (committed + 1 < states.Count && found == states[committed + 1]),
                $"cut {cut} after operation {moment} of {log.Count}: {committed} commits, and the graph is that of {states.IndexOf(found)}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cuts} cuts in {log.Count} operations, {states.Count - 1} commits"));
    }

    /// <summary>What this test would see if commits were left to the operating system.</summary>
    [SkippableFact]
    public async Task Commits_that_are_not_synced_would_be_seen_to_be_lost()
    {
        Skip.IfNot(Environment.Is64BitProcess, "the recording of SQLite's file system knows 64-bit machines only");
        var (states, log) = await RecordAsync("NORMAL");
        for (var cut = 0; cut < 60; cut++)
        {
            var moment = _random.Next(log.Count + 1);
            var committed = log.Take(moment).Count(o => o.Kind == DiskOperationKind.Mark);
            if (states.IndexOf(await AfterCutAsync(log, moment, [])) < committed) return;
        }

        Assert.Fail("no power cut took a commit: the test sees nothing");
    }

    [SkippableFact]
    public async Task A_power_cut_while_an_old_graph_is_brought_up_to_date_leaves_it_old_or_new()
    {
        Skip.IfNot(Environment.Is64BitProcess, "the recording of SQLite's file system knows 64-bit machines only");
        var old = KeptGraphs.Unpack(1);
        var graph = Path.Combine(_folder.Path, "graph.kg");
        await File.WriteAllBytesAsync(graph, old);
        IReadOnlyList<DiskOperation> log;
        using (var vfs = new RecordingVfs(_folder.Path))
        {
            SqliteGraphStore.Open(graph).Dispose();
            log = vfs.Log;
        }

        var expected = await ContentAsync(graph);
        for (var cut = 0; cut < Scale.Of(20, 200); cut++)
            Assert.Equal(expected, await AfterCutAsync(log, _random.Next(log.Count + 1), new() { ["graph.kg"] = old }));
    }

    /// <summary>Adds, replaces and removes documents; the log is copied into the file often, and the file closed and opened on the way.</summary>
    private async Task<(List<string> States, IReadOnlyList<DiskOperation> Log)> RecordAsync(string synchronous)
    {
        var graph = _folder["graph.kg"];
        List<string> states = [""];
        using var vfs = new RecordingVfs(_folder.Path);
        using var steps = new MemoryGraphStoreSteps();
        for (var opening = 0; opening < 3; opening++)
        {
            using var store = SqliteGraphStore.Open(graph);
            Sql.Execute(store.Connection, $"PRAGMA synchronous = {synchronous}; PRAGMA wal_autocheckpoint = 400");
            for (var n = opening * Documents / 3; n < (opening + 1) * Documents / 3; n++)
            {
                var step = n % 5 == 4
                    ? (Func<IGraphStore, Task>)(s => s.RemoveAsync(Some.Contribution(n - 2).Document.Id))
                    : s => s.AddAsync(Some.Contribution(n, string.Create(CultureInfo.InvariantCulture, $"{n % 7}.txt")));
                await step(store);
                vfs.Mark(states.Count);
                states.Add(await steps.AfterAsync(step));
            }
        }

        return (states, vfs.Log);
    }

    /// <summary>The content of the graph that somebody finds when the power is back; it is sound, and can be written to.</summary>
    private async Task<string> AfterCutAsync(IReadOnlyList<DiskOperation> log, int moment, Dictionary<string, byte[]> before)
    {
        using var disk = new TemporaryFolder();
        DiskImage.Write(disk.Path, before, log.Take(moment), _random);
        SqliteGraphStore.Open(disk["graph.kg"]).Dispose();
        Assert.DoesNotContain(GraphCheck.Run(disk["graph.kg"]), f => !f.IsSound);
        var content = await ContentAsync(disk["graph.kg"]);
        using var store = SqliteGraphStore.Open(disk["graph.kg"]);
        await store.AddAsync(Some.Contribution(1000, "after.txt"));
        return content;
    }

    private static async Task<string> ContentAsync(string graph)
    {
        using var store = SqliteGraphStore.Open(graph, new() { ReadOnly = true });
        return await ContentAsync(store);
    }

    private static async Task<string> ContentAsync(IGraphStore store) => string.Join('\n', await ContributionText.OfAsync(store));

    /// <summary>The same steps in memory: what the graph should be after each.</summary>
    private sealed class MemoryGraphStoreSteps : IDisposable
    {
        private readonly MemoryGraphStore _store = new();

        public async Task<string> AfterAsync(Func<IGraphStore, Task> step)
        {
            await step(_store);
            return await ContentAsync(_store);
        }

        public void Dispose() => _store.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
