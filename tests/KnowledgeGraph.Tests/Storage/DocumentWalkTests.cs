using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

/// <summary>Reading many documents, which two connections do side by side, gives what reading them one by one would.</summary>
public sealed class DocumentWalkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(135)]
    [InlineData(137)]
    [InlineData(144)]
    [InlineData(300)]
    public async Task Every_document_comes_once_and_in_the_order_of_ids(int count)
    {
        using var store = await FilledAsync(count);
        var ids = new List<string>();
        await foreach (var contribution in store.ContributionsAsync()) ids.Add(contribution.Document.Id);
        Assert.Equal([.. Meetings(count).Select(c => c.Document.Id).Order(StringComparer.Ordinal)], ids);
    }

    [Fact]
    public async Task What_is_written_meanwhile_is_not_seen()
    {
        using var store = await FilledAsync(200);
        var seen = 0;
        await foreach (var contribution in store.ContributionsAsync())
        {
            if (seen++ > 3) continue;
            await store.RemoveAsync(Meetings(200)[^seen].Document.Id);
            await store.AddAsync(Some.Meeting($"Late {seen}", "Ivo Brandt", $"late-{seen}.txt"));
        }

        Assert.Equal(200, seen);
    }

    [Fact]
    public async Task A_reader_among_writers_sees_each_time_one_state()
    {
        using var store = await FilledAsync(200);
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(async () =>
        {
            using var other = SqliteGraphStore.Open(_folder["graph.kg"]);
            for (var n = 0; !stop.IsCancellationRequested; n++)
                await other.AddAsync(Some.Meeting($"Guest {n}", "Ivo Brandt", "guest.txt"));
        });
        for (var round = 0; round < 10; round++)
        {
            var (guests, others) = (0, 0);
            await foreach (var contribution in store.ContributionsAsync())
            {
                if (contribution.Document.Uri == "guest.txt") guests++;
                else others++;
            }

            Assert.Equal(200, others);
            Assert.InRange(guests, 0, 1);
        }

        await stop.CancelAsync();
        await writer;
    }

    [Fact]
    public async Task A_reader_that_stops_early_leaves_the_file_free()
    {
        using (var store = await FilledAsync(300))
        {
            await foreach (var contribution in store.ContributionsAsync()) break;
            using var stop = new CancellationTokenSource();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                await foreach (var contribution in store.ContributionsAsync(stop.Token)) await stop.CancelAsync();
            });
            await store.RemoveAsync(Meetings(1)[0].Document.Id);
        }

        Assert.Equal([_folder["graph.kg"]], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task A_damaged_row_is_said_whichever_reader_meets_it()
    {
        for (var place = 0; place < 200; place += 37)
        {
            using var store = await FilledAsync(200, $"graph-{place}.kg");
            var id = Meetings(200).Select(c => c.Document.Id).Order(StringComparer.Ordinal).ElementAt(place);
            using (var command = store.Connection.CreateCommand())
            {
                command.CommandText = "DELETE FROM entity_name WHERE document_key = (SELECT document_key FROM document WHERE id = $id)";
                command.Parameters.AddWithValue("$id", id);
                command.ExecuteNonQuery();
            }

            var read = 0;
            await Assert.ThrowsAsync<GraphStoreException>(async () =>
            {
                await foreach (var contribution in store.ContributionsAsync()) read++;
            });
            Assert.Equal(place, read);
        }
    }

    private static Contribution[] Meetings(int count) => [.. Enumerable.Range(0, count).Select(n => Some.Meeting($"Person {n}", "Ivo Brandt", $"{n}.txt"))];

    private async Task<SqliteGraphStore> FilledAsync(int count, string file = "graph.kg")
    {
        var store = SqliteGraphStore.Open(_folder[file]);
        foreach (var contribution in Meetings(count)) await store.AddAsync(contribution);
        return store;
    }
}
