using System.Globalization;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

public sealed class PageCheckTests : IDisposable
{
    private const int PageSize = 4096;
    private readonly TemporaryFolder _folder = new();

    private string Graph => _folder["graph.kg"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)] // the kind of the page
    [InlineData(3)] // how many cells it has, high byte
    [InlineData(4)] // how many cells it has, low byte
    [InlineData(5)] // where the cells begin
    [InlineData(7)] // how many bytes between them are free
    [InlineData(8)] // where the first cell is, or the right-most child
    public async Task A_flipped_byte_in_the_head_of_any_page_is_refused_and_the_graph_left_as_it_was(int place)
    {
        await Make(stories: 3);
        var sound = await File.ReadAllBytesAsync(Graph);
        Assert.True(sound.Length >= 40 * PageSize);
        for (var page = 1; page < sound.Length / PageSize; page += 5)
        {
            if (place == 8 && IsEmptyLeaf(sound.AsSpan(page * PageSize))) continue; // a table without rows: there is no cell to point at
            await File.WriteAllBytesAsync(Graph, Flipped(sound, (page * PageSize) + place));
            Refused(readOnly: false, page);
            Refused(readOnly: true, page);
        }
    }

    [Fact]
    public async Task A_damaged_graph_with_a_log_beside_it_keeps_both()
    {
        using (var store = SqliteGraphStore.Open(Graph))
        {
            await store.AddAsync(Some.Contribution());
            Sql.Execute(store.Connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            await store.AddAsync(Some.Contribution(2));
            File.Copy(Graph, _folder["copy.kg"]);
            File.Copy(Graph + "-wal", _folder["copy.kg-wal"]);
        }

        var (copy, log) = (_folder["copy.kg"], await File.ReadAllBytesAsync(_folder["copy.kg-wal"]));
        var file = await File.ReadAllBytesAsync(copy);
        for (var page = 1; page < file.Length / PageSize; page++) file[(page * PageSize) + 4] ^= 0xFF;
        await File.WriteAllBytesAsync(copy, file);
        foreach (var readOnly in new[] { false, true })
        {
            var e = Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(copy, new() { ReadOnly = readOnly }));
            Assert.Contains("damaged", e.Message, StringComparison.Ordinal);
            Assert.Equal(file, await File.ReadAllBytesAsync(copy));
            Assert.Equal(log, await File.ReadAllBytesAsync(copy + "-wal"));
        }
    }

    [Fact]
    public async Task A_graph_is_opened_while_another_program_writes_to_it()
    {
        using var writer = SqliteGraphStore.Open(Graph);
        await writer.AddAsync(Some.Contribution());
        Sql.Execute(writer.Connection, "BEGIN IMMEDIATE; DELETE FROM document_address");
        SqliteGraphStore.Open(Graph, new() { ReadOnly = true }).Dispose();
        SqliteGraphStore.Open(Graph).Dispose();
        Sql.Execute(writer.Connection, "ROLLBACK");
    }

    private async Task Make(int stories)
    {
        using var store = SqliteGraphStore.Open(Graph);
        for (var n = 1; n <= stories; n++) await store.AddAsync(Some.Contribution(n, string.Create(CultureInfo.InvariantCulture, $"{n}.txt")));
    }

    private static bool IsEmptyLeaf(ReadOnlySpan<byte> page) => page[0] is 10 or 13 && page[3] == 0 && page[4] == 0;

    private static byte[] Flipped(byte[] sound, int place)
    {
        var file = (byte[])sound.Clone();
        file[place] ^= 0xFF;
        return file;
    }

    private void Refused(bool readOnly, int page)
    {
        var before = _folder.Content();
        var e = Record.Exception(() => SqliteGraphStore.Open(Graph, new() { ReadOnly = readOnly }).Dispose());
        Assert.True(e is GraphStoreException, $"page {page} was read: {e}");
        Assert.Contains("damaged", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message);
        Assert.Equal(before, _folder.Content());
    }
}
