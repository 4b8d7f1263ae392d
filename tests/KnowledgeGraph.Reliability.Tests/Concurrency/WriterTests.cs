using System.Globalization;
using KnowledgeGraph.Reliability.Tests.Crash;
using KnowledgeGraph.Reliability.Tests.Files;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using Xunit.Abstractions;

namespace KnowledgeGraph.Reliability.Tests.Concurrency;

/// <summary>Several programs write to one graph, and others read it meanwhile.</summary>
public sealed class WriterTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Four_builds_at_once_make_the_graph_of_one_after_the_other_and_readers_see_whole_documents_only()
    {
        var count = Scale.Of(6, 100);
        for (var part = 0; part < 5; part++) new NewsWriter(20320 + part).Write(_folder[string.Create(CultureInfo.InvariantCulture, $"news{part}")], 0, count);
        // Each folder is read by two; the last one by all.
        string[][] inputs = [["news0", "news1", "news4"], ["news4", "news2", "news1"], ["news3", "news2", "news4"], ["news4", "news0", "news3"]];
        foreach (var input in inputs) await KgProcess.OutputAsync(_folder.Path, ["build", .. input, "--graph", "one.kg", "-q"]);
        var expected = await KgProcess.ExportAsync(_folder.Path, "one.kg");
        var documents = await ContentAsync("one.kg");

        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => ReadAsync(documents.ToHashSet(StringComparer.Ordinal), stop.Token));
        var results = await Task.WhenAll(inputs.Select(i => KgProcess.RunAsync(_folder.Path, ["build", .. i, "-q"])));
        await stop.CancelAsync();

        Assert.All(results, r => Assert.Equal((0, ""), (r.Code, r.Error)));
        Assert.Equal(expected, await KgProcess.ExportAsync(_folder.Path));
        Assert.Equal(documents, await ContentAsync("graph.kg"));
        Assert.DoesNotContain(GraphCheck.Run(_folder["graph.kg"]), f => !f.IsSound);
        Assert.Empty(Directory.GetFiles(_folder.Path, "graph.kg-*"));
        var readings = await reading;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents, {readings} readings meanwhile"));
    }

    [Fact]
    public async Task Programs_that_make_a_graph_at_the_same_moment_make_one()
    {
        for (var round = 0; round < Scale.Of(5, 100); round++)
        {
            var graph = _folder[string.Create(CultureInfo.InvariantCulture, $"{round}.kg")];
            using var together = new Barrier(6);
            var writers = Enumerable.Range(1, 6).Select(n => Task.Factory.StartNew(
                () =>
                {
                    together.SignalAndWait();
                    using var store = SqliteGraphStore.Open(graph);
                    store.AddAsync(Some.Contribution(n, string.Create(CultureInfo.InvariantCulture, $"{n}.txt"))).GetAwaiter().GetResult();
                },
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
            await Task.WhenAll(writers);
            using var all = SqliteGraphStore.Open(graph, new() { ReadOnly = true });
            Assert.Equal(6, (await ContributionText.OfAsync(all)).Count);
        }
    }

    [Fact]
    public async Task Copies_made_while_others_write_are_whole()
    {
        var graph = _folder["graph.kg"];
        using (SqliteGraphStore.Open(graph))
        {
        }

        var all = Enumerable.Range(1, Scale.Of(60, 600)).Select(n => Some.Contribution(n, string.Create(CultureInfo.InvariantCulture, $"{n}.txt"))).ToList();
        var known = all.Select(ContributionText.Of).ToHashSet(StringComparer.Ordinal);
        var writing = Task.Run(async () =>
        {
            using var store = SqliteGraphStore.Open(graph);
            foreach (var contribution in all) await store.AddAsync(contribution);
        });
        var copies = 0;
        for (var least = 0; !writing.IsCompleted || copies == 0; copies++)
        {
            var copy = _folder[string.Create(CultureInfo.InvariantCulture, $"copy{copies}.kg")];
            using (var store = SqliteGraphStore.Open(graph, new() { ReadOnly = true })) await store.BackupAsync(copy);
            var held = await ContentAsync(Path.GetFileName(copy));
            Assert.Subset(known, held.ToHashSet(StringComparer.Ordinal));
            Assert.True(held.Count >= least, "a later copy holds less");
            least = held.Count;
            File.Delete(copy);
        }

        await writing;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{copies} copies while {all.Count} documents were written"));
    }

    /// <summary>Reads the graph again and again: each document that is there says what it should, and none goes.</summary>
    private async Task<int> ReadAsync(HashSet<string> known, CancellationToken stop)
    {
        var (readings, least) = (0, 0);
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(5, CancellationToken.None);
            if (!File.Exists(_folder["graph.kg"]) || new FileInfo(_folder["graph.kg"]).Length == 0) continue;
            List<string> held;
            try
            {
                held = await ContentAsync("graph.kg");
            }
            catch (GraphStoreException e) when (least == 0 && e.Message.Contains("older version", StringComparison.Ordinal))
            {
                // The tables are being made.
                continue;
            }

            Assert.Subset(known, held.ToHashSet(StringComparer.Ordinal));
            Assert.True(held.Count >= least, "a document went");
            least = held.Count;
            readings++;
        }

        return readings;
    }

    private async Task<List<string>> ContentAsync(string graph)
    {
        using var store = SqliteGraphStore.Open(_folder[graph], new() { ReadOnly = true });
        return await ContributionText.OfAsync(store);
    }
}
