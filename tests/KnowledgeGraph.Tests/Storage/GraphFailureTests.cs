using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

public sealed class GraphFailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Graph => _folder["graph.kg"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_kill_at_any_moment_leaves_every_document_before_it_whole()
    {
        using var store = SqliteGraphStore.Open(Graph);
        var stories = Enumerable.Range(1, 4).Select(n => Some.Contribution(n, $"{n}.txt")).ToList();
        foreach (var story in stories) await store.AddAsync(story);
        var (file, log) = (Bytes(Graph), Bytes(Graph + "-wal"));
        var seen = new SortedSet<int>();
        for (var length = 0; length <= log.Length; length += length == log.Length ? 1 : Math.Min(7919, log.Length - length))
        {
            var copy = _folder[string.Create(CultureInfo.InvariantCulture, $"cut-{length}.kg")];
            await File.WriteAllBytesAsync(copy, file);
            await File.WriteAllBytesAsync(copy + "-wal", log[..length]);
            using var left = SqliteGraphStore.Open(copy);
            var read = await Read(left);
            Assert.Equal(stories.Take(read.Count).Select(s => s.Document.Id).Order(StringComparer.Ordinal), read.Select(c => c.Document.Id));
            Assert.All(read, c => Assert.True(ContributionEquality.Same(c, stories.Single(s => s.Document.Id == c.Document.Id))));
            seen.Add(read.Count);
            foreach (var story in stories) await left.AddAsync(story);
            Assert.Equal(4, (await Read(left)).Count);
        }

        Assert.Equal([0, 1, 2, 3, 4], seen);
    }

    [Fact]
    public async Task A_transaction_that_was_open_when_the_power_went_is_not_there()
    {
        using var store = SqliteGraphStore.Open(Graph);
        await store.AddAsync(Some.Contribution(1, "1.txt"));
        Sql.Execute(store.Connection, "PRAGMA cache_size = 2; BEGIN IMMEDIATE; DELETE FROM document; INSERT INTO document_address (uri, document_key) SELECT hex(randomblob(2000)), 1 FROM sentence");
        await File.WriteAllBytesAsync(_folder["copy.kg"], Bytes(Graph));
        await File.WriteAllBytesAsync(_folder["copy.kg-wal"], Bytes(Graph + "-wal"));
        Sql.Execute(store.Connection, "ROLLBACK");
        using var copy = SqliteGraphStore.Open(_folder["copy.kg"]);
        Assert.True(ContributionEquality.Same(Some.Contribution(1, "1.txt"), Assert.Single(await Read(copy))));
    }

    [Fact]
    public async Task A_full_disk_is_reported_and_the_graph_stays_as_it_was_and_usable()
    {
        using var store = SqliteGraphStore.Open(Graph);
        await store.AddAsync(Some.Contribution(1, "1.txt"));
        Sql.Execute(store.Connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {Sql.Number(store.Connection, "PRAGMA page_count")}"));
        var e = await Assert.ThrowsAsync<GraphStoreException>(async () =>
        {
            for (var n = 2; n < 100; n++) await store.AddAsync(Some.Contribution(n, $"{n}.txt"));
        });
        Assert.Contains("no room left", e.Message, StringComparison.Ordinal);
        var before = await Read(store);
        Assert.Contains(before, c => ContributionEquality.Same(c, Some.Contribution(1, "1.txt")));
        Sql.Execute(store.Connection, "PRAGMA max_page_count = 1000000");
        Assert.Equal(AddOutcome.Added, await store.AddAsync(Some.Contribution(100, "100.txt")));
        Assert.Equal(before.Count + 1, (await Read(store)).Count);
        Assert.Equal("ok", Sql.Scalar(store.Connection, "PRAGMA integrity_check"));
    }

    [SkippableFact]
    public async Task A_graph_in_a_folder_that_may_not_be_written_to_can_be_read_and_says_so_when_written()
    {
        Skip.If(OperatingSystem.IsWindows(), "needs Unix permissions");
        Skip.If(Environment.UserName == "root", "root may write everywhere");
        using (var store = SqliteGraphStore.Open(Graph)) await store.AddAsync(Some.Contribution());
        await Permit("a-w", Graph, _folder.Path);
        try
        {
            using (var reader = SqliteGraphStore.Open(Graph, new() { ReadOnly = true })) Assert.Single(await Read(reader));
            Assert.All(GraphCheck.Run(Graph), f => Assert.True(f.IsSound, f.What));
            Assert.Contains("may not be written to", Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(Graph)).Message, StringComparison.Ordinal);
            Assert.Contains("may write", Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(_folder["new.kg"])).Message, StringComparison.Ordinal);
        }
        finally
        {
            await Permit("u+w", _folder.Path, Graph);
        }
    }

    private static async Task Permit(string mode, params string[] paths)
    {
        using var chmod = Process.Start("chmod", [mode, .. paths]);
        await chmod.WaitForExitAsync();
    }

    /// <summary>The bytes of a file that is open elsewhere.</summary>
    private static byte[] Bytes(string path)
    {
        using var cp = Process.Start("cp", [path, path + ".copy"]);
        cp.WaitForExit();
        return File.ReadAllBytes(path + ".copy");
    }

    private static async Task<List<Contribution>> Read(SqliteGraphStore store)
    {
        var all = new List<Contribution>();
        await foreach (var contribution in store.ContributionsAsync()) all.Add(contribution);
        return all;
    }
}
