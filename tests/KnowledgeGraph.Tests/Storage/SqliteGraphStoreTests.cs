using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Tests.Storage;

public sealed class SqliteGraphStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Graph => _folder["graph.kg"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_graph_is_one_file_that_can_be_opened_again()
    {
        using (var store = SqliteGraphStore.Open(Graph)) await store.AddAsync(Some.Contribution());
        Assert.Equal([Graph], Directory.GetFiles(_folder.Path));
        using var again = SqliteGraphStore.Open(Graph);
        Assert.Equal(AddOutcome.Unchanged, await again.AddAsync(Some.Contribution()));
    }

    [Theory]
    [InlineData("with blank.kg")]
    [InlineData("50% #1?;a=b.kg")]
    [InlineData("Ĝrafo 图.kg")]
    [InlineData("it's \"it\".kg")]
    public async Task Any_file_name_will_do(string name)
    {
        using (var store = SqliteGraphStore.Open(_folder[name])) await store.AddAsync(Some.Contribution());
        using var again = SqliteGraphStore.Open(_folder[name], new() { ReadOnly = true });
        Assert.Equal(1, await Count(again));
        Assert.Contains(_folder[name], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Adding_the_same_documents_again_leaves_the_file_byte_for_byte_as_it_was()
    {
        using (var store = SqliteGraphStore.Open(Graph))
            for (var n = 1; n <= 3; n++) await store.AddAsync(Some.Contribution(n, $"{n}.txt"));
        var before = _folder.Content();
        using (var store = SqliteGraphStore.Open(Graph))
            for (var n = 1; n <= 3; n++) Assert.Equal(AddOutcome.Unchanged, await store.AddAsync(Some.Contribution(n, $"{n}.txt")));
        Assert.Equal(before, _folder.Content());
    }

    [Fact]
    public async Task Removing_every_document_leaves_no_row_behind()
    {
        using var store = SqliteGraphStore.Open(Graph);
        for (var n = 1; n <= 3; n++) await store.AddAsync(Some.Contribution(n, $"{n}.txt"));
        await store.AddAsync(Some.Contribution(1, "0.txt"));
        await store.AddAsync(TimesAndPlaces.Contribution(4, "4.txt"));
        Assert.All(Rows(store).Where(r => r.Key is not ("decision" or "entity_score" or "fact_verdict" or "setting" or "kept_relation")), r => Assert.True(r.Value > 0, r.Key));
        for (var n = 1; n <= 4; n++) await store.RemoveAsync(Some.Contribution(n).Document.Id);
        Assert.All(Rows(store), r => Assert.True(r.Value == 0, r.Key));
    }

    [Fact]
    public async Task Odd_texts_come_back_unchanged()
    {
        var odd = "nul \0 and \U0001F54A and \u2028 end";
        var story = Some.Contribution();
        story = story with { Document = story.Document with { Title = odd, Source = "" }, Mentions = [.. story.Mentions.Select(m => m with { Reason = odd })] };
        using var store = SqliteGraphStore.Open(Graph);
        await store.AddAsync(story);
        Assert.Equal(AddOutcome.Unchanged, await store.AddAsync(story));
        await foreach (var read in store.ContributionsAsync()) Assert.True(ContributionEquality.Same(story, read));
    }

    [Fact]
    public async Task A_text_with_half_a_surrogate_pair_is_known_again()
    {
        var story = Some.Contribution();
        story = story with { Document = story.Document with { Title = "half \uD83D" } };
        using var store = SqliteGraphStore.Open(Graph);
        await store.AddAsync(story);
        Assert.Equal(AddOutcome.Unchanged, await store.AddAsync(story));
    }

    [Fact]
    public async Task A_contribution_that_is_not_whole_is_refused_and_nothing_of_it_is_written()
    {
        var story = Some.Contribution();
        using var store = SqliteGraphStore.Open(Graph);
        var e = await Assert.ThrowsAsync<ArgumentException>(() => store.AddAsync(story with { Entities = story.Entities.RemoveAt(0) }));
        Assert.Contains("which it does not hold", e.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => store.AddAsync(story with { Events = [] }));
        await Assert.ThrowsAsync<ArgumentException>(() => store.AddAsync(story with { Sentences = story.Sentences.RemoveAt(3) }));
        await store.AddAsync(Some.Contribution(2));
        var other = story with { Entities = [.. story.Entities.Select(s => s with { Kind = Extraction.EntityKind.Thing })], Document = story.Document with { Uri = "b" } };
        await Assert.ThrowsAsync<ArgumentException>(() => store.AddAsync(other));
        Assert.Equal(1, await Count(store));
    }

    [Fact]
    public async Task Two_stores_add_to_one_file_at_the_same_time()
    {
        async Task Fill(int first)
        {
            await Task.Yield();
            using var store = SqliteGraphStore.Open(Graph);
            for (var n = first; n < first + 40; n++) await store.AddAsync(Some.Contribution(n, $"{n}.txt"));
        }

        await Task.WhenAll(Task.Run(() => Fill(100)), Task.Run(() => Fill(200)), Task.Run(() => Fill(300)));
        using var all = SqliteGraphStore.Open(Graph, new() { ReadOnly = true });
        Assert.Equal(120, await Count(all));
        Assert.Equal("ok", Sql.Scalar(all.Connection, "PRAGMA integrity_check"));
    }

    [Fact]
    public async Task One_store_may_be_used_from_several_threads()
    {
        using var store = SqliteGraphStore.Open(Graph);
        await Task.WhenAll(Enumerable.Range(1, 30).Select(n => Task.Run(() => store.AddAsync(Some.Contribution(n, $"{n}.txt")))));
        Assert.Equal(30, await Count(store));
    }

    [Fact]
    public async Task A_writer_that_waits_too_long_says_so()
    {
        using var store = SqliteGraphStore.Open(Graph, new() { BusyTimeout = TimeSpan.FromMilliseconds(1) });
        using var other = new SqliteConnection($"Data Source={Graph};Pooling=False");
        other.Open();
        Sql.Execute(other, "BEGIN IMMEDIATE");
        var e = await Assert.ThrowsAsync<GraphStoreException>(() => store.AddAsync(Some.Contribution()));
        Assert.Contains("another program is writing", e.Message, StringComparison.Ordinal);
        Sql.Execute(other, "ROLLBACK");
        Assert.Equal(AddOutcome.Added, await store.AddAsync(Some.Contribution()));
    }

    [Fact]
    public async Task A_store_for_reading_only_reads_and_does_not_write()
    {
        using (var store = SqliteGraphStore.Open(Graph)) await store.AddAsync(Some.Contribution());
        var before = _folder.Content();
        using (var reader = SqliteGraphStore.Open(Graph, new() { ReadOnly = true }))
        {
            Assert.Equal(1, await Count(reader));
            await Assert.ThrowsAsync<InvalidOperationException>(() => reader.AddAsync(Some.Contribution(2)));
        }

        Assert.Equal(before, _folder.Content());
    }

    [Fact]
    public async Task Documents_are_added_while_another_store_reads()
    {
        using var writer = SqliteGraphStore.Open(Graph);
        await writer.AddAsync(Some.Contribution(1, "1.txt"));
        using var reader = SqliteGraphStore.Open(Graph, new() { ReadOnly = true });
        await writer.AddAsync(Some.Contribution(2, "2.txt"));
        Assert.Equal(2, await Count(reader));
    }

    [Fact]
    public async Task A_closed_store_says_that_it_is_closed()
    {
        var store = SqliteGraphStore.Open(Graph);
        store.Dispose();
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.AddAsync(Some.Contribution()));
    }

    private static Dictionary<string, long> Rows(SqliteGraphStore store)
    {
        using var commands = new PreparedCommands(store.Connection);
        return commands.Rows("SELECT name FROM sqlite_schema WHERE type = 'table'", r => r.GetString(0)).ToDictionary(t => t, t => Sql.Number(store.Connection, $"SELECT count(*) FROM {t}"));
    }

    private static async Task<int> Count(SqliteGraphStore store)
    {
        var count = 0;
        await foreach (var contribution in store.ContributionsAsync()) count++;
        return count;
    }
}
