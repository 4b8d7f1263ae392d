using System.Collections.Immutable;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Tests.Storage;

public sealed class GraphFileTests : IDisposable
{
    private static readonly ImmutableArray<Migration> TwoVersions =
    [
        .. Migrations.All,
        new(Migrations.All.Length + 1, "CREATE TABLE note (text TEXT NOT NULL); INSERT INTO note SELECT title FROM document;"),
    ];

    private readonly TemporaryFolder _folder = new();

    private string Graph => _folder["graph.kg"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file_is_not_made_for_reading()
    {
        var e = Assert.Throws<FileNotFoundException>(() => SqliteGraphStore.Open(Graph, new() { ReadOnly = true }));
        Assert.Contains("kg build", e.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void An_empty_file_becomes_a_graph_when_it_is_written_to_and_none_for_reading()
    {
        File.WriteAllBytes(Graph, []);
        Refused("empty", readOnly: true);
        SqliteGraphStore.Open(Graph).Dispose();
        SqliteGraphStore.Open(Graph, new() { ReadOnly = true }).Dispose();
    }

    [Fact]
    public void A_folder_and_a_file_in_no_folder_are_refused()
    {
        Assert.Contains("a folder", Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(_folder.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("create it first", Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(_folder["none/graph.kg"])).Message, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("/dev/null")]
    [InlineData("/dev/full")]
    public void A_device_is_refused_and_no_journal_is_left_beside_it(string device)
    {
        Skip.IfNot(File.Exists(device), "this system has no " + device);
        Assert.Contains("a device", Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(device)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(device + "-journal"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_of_another_kind_is_refused_and_left_as_it_was(bool readOnly)
    {
        File.WriteAllText(Graph, "Dear diary, today the harbour was quiet and nobody wrote to me. " + new string('x', 5000));
        Refused("not a graph of this tool", readOnly);
        File.WriteAllText(Graph, "x");
        Refused("not a graph of this tool", readOnly);
    }

    [Theory]
    [InlineData("DELETE", false)]
    [InlineData("WAL", false)]
    [InlineData("WAL", true)]
    public void A_database_of_another_program_is_refused_and_left_as_it_was(string journal, bool readOnly)
    {
        Raw($"PRAGMA journal_mode = {journal}; CREATE TABLE document (id); INSERT INTO document VALUES (1)");
        Refused("not a graph of this tool", readOnly);
    }

    [Fact]
    public void A_file_of_a_newer_version_is_refused_and_left_as_it_was()
    {
        SqliteGraphStore.Open(Graph, new(), TwoVersions).Dispose();
        Refused("newer version of this tool", readOnly: false);
        Refused("newer version of this tool", readOnly: true);
    }

    [Fact]
    public async Task A_file_of_an_older_version_is_brought_up_to_date_with_its_content()
    {
        using (var store = SqliteGraphStore.Open(Graph)) await store.AddAsync(Some.Contribution());
        var e = Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(Graph, new() { ReadOnly = true }, TwoVersions));
        Assert.Contains("older version", e.Message, StringComparison.Ordinal);
        using (var store = SqliteGraphStore.Open(Graph, new(), TwoVersions))
        {
            Assert.Equal(TwoVersions.Length, Migrations.VersionOf(store.Connection));
            Assert.Equal("Port shelled, part 1", Sql.Scalar(store.Connection, "SELECT text FROM note"));
        }

        SqliteGraphStore.Open(Graph, new() { ReadOnly = true }, TwoVersions).Dispose();
    }

    [Fact]
    public async Task A_file_from_before_decisions_gets_room_for_them_and_keeps_its_documents()
    {
        using (var old = SqliteGraphStore.Open(Graph))
        {
            await old.AddAsync(Some.Contribution());
            Sql.Execute(old.Connection, "DROP TABLE fact_verdict; DROP TABLE decision; DROP TABLE entity_score; DROP TABLE setting; ALTER TABLE entity_share DROP COLUMN types; ALTER TABLE entity_share DROP COLUMN ids; PRAGMA user_version = 2");
        }

        using (var store = SqliteGraphStore.Open(Graph))
        {
            Assert.Empty(await store.DecisionsAsync());
            await store.DecideAsync(new(Resolution.Verdict.Merge, new(new("a")), "A", new(new("b")), "B"));
        }

        using var reader = SqliteGraphStore.Open(Graph, new() { ReadOnly = true });
        Assert.Equal("B", Assert.Single(await reader.DecisionsAsync()).SecondName);
        Assert.NotEmpty((await reader.LoadAsync()).Relations);
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.WithdrawAsync("x"));
    }

    [Fact]
    public void A_step_of_the_schema_that_fails_leaves_the_file_at_the_version_before()
    {
        SqliteGraphStore.Open(Graph).Dispose();
        Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(Graph, new(), [.. Migrations.All, new(Migrations.All.Length + 1, "CREATE TABLE note (text); SELECT nonsense FROM nowhere")]));
        using var store = SqliteGraphStore.Open(Graph);
        Assert.Equal(Migrations.All.Length, Migrations.VersionOf(store.Connection));
        Assert.Equal(0, Sql.Number(store.Connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'note'"));
    }

    [Fact]
    public void Steps_of_the_schema_are_numbered_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, Migrations.All.Length), Migrations.All.Select(m => m.Version));

    [Theory]
    [InlineData(10)]
    [InlineData(300)]
    [InlineData(5000)]
    [InlineData(60000)]
    public async Task A_graph_that_was_cut_off_is_refused_and_left_as_it_was(int length)
    {
        using (var store = SqliteGraphStore.Open(Graph)) await store.AddAsync(Some.Contribution());
        using (var file = File.OpenWrite(Graph)) file.SetLength(length);
        Refused("", readOnly: false);
        Refused("", readOnly: true);
    }

    [Fact]
    public async Task A_graph_with_overwritten_pages_says_that_it_is_damaged_and_is_left_as_it_was()
    {
        using (var store = SqliteGraphStore.Open(Graph)) await store.AddAsync(Some.Contribution());
        using (var file = File.OpenWrite(Graph))
        {
            file.Seek(4096, SeekOrigin.Begin);
            for (var i = 4096; i < file.Length; i++) file.WriteByte(0x5A);
        }

        Refused("damaged", readOnly: false);
        Refused("damaged", readOnly: true);
    }

    [Fact]
    public async Task Values_that_no_version_wrote_are_reported_as_damage()
    {
        using (var store = SqliteGraphStore.Open(Graph)) await store.AddAsync(Some.Contribution());
        Raw("UPDATE entity SET kind = 'Planet'");
        using var damaged = SqliteGraphStore.Open(Graph);
        var e = await Assert.ThrowsAsync<GraphStoreException>(async () =>
        {
            await foreach (var contribution in damaged.ContributionsAsync()) Assert.NotNull(contribution);
        });
        Assert.Contains("'Planet' in column kind is no EntityKind", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message);
    }

    private void Refused(string why, bool readOnly)
    {
        var before = _folder.Content();
        var e = Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(Graph, new() { ReadOnly = readOnly }));
        Assert.StartsWith(Graph + ": ", e.Message, StringComparison.Ordinal);
        Assert.Contains(why, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message);
        Assert.Equal(before, _folder.Content());
    }

    private void Raw(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Graph};Pooling=False");
        connection.Open();
        Sql.Execute(connection, sql);
    }
}
