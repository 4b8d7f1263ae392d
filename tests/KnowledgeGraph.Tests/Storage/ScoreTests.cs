using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

public sealed class ScoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Figures_are_kept_by_measure_and_written_anew_as_a_whole()
    {
        var (a, b) = (new EntityId("a"), new EntityId("b"));
        using (var store = SqliteGraphStore.Open(_folder["graph.kg"]))
        {
            await store.WriteScoresAsync("rank", new Dictionary<EntityId, double> { [b] = 2, [a] = 0.1 });
            await store.WriteScoresAsync("core", new Dictionary<EntityId, double> { [a] = 3 });
            await store.WriteScoresAsync("rank", new Dictionary<EntityId, double> { [a] = 0.25 });
        }

        using var reader = SqliteGraphStore.Open(_folder["graph.kg"], new() { ReadOnly = true });
        Assert.Equal([new("core", a, 3), new EntityScore("rank", a, 0.25)], await reader.ScoresAsync());
        Assert.Equal(2, (await reader.ScoresAsync(a)).Count);
        Assert.Empty(await reader.ScoresAsync(b));
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.WriteScoresAsync("rank", new Dictionary<EntityId, double>()));
    }

    [Fact]
    public async Task A_store_in_memory_keeps_figures_as_a_file_does()
    {
        var (a, b) = (new EntityId("a"), new EntityId("b"));
        await using var store = new MemoryGraphStore();
        await store.WriteScoresAsync("rank", new Dictionary<EntityId, double> { [b] = 2, [a] = 0.1 });
        await store.WriteScoresAsync("core", new Dictionary<EntityId, double> { [a] = 3 });
        Assert.Equal([new("core", a, 3), new("rank", a, 0.1), new EntityScore("rank", b, 2)], await store.ScoresAsync());
        await store.WriteScoresAsync("rank", new Dictionary<EntityId, double> { [a] = 0.25 });
        Assert.Equal([new("core", a, 3), new EntityScore("rank", a, 0.25)], await store.ScoresAsync(a));
        Assert.Empty(await store.ScoresAsync(b));
        await Assert.ThrowsAsync<ArgumentException>(() => store.WriteScoresAsync("rank", new Dictionary<EntityId, double> { [a] = double.PositiveInfinity }));
        await Assert.ThrowsAsync<OperationCanceledException>(() => store.WriteScoresAsync("rank", new Dictionary<EntityId, double>(), new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task A_figure_that_is_no_number_and_a_measure_without_a_name_are_refused()
    {
        using var store = SqliteGraphStore.Open(_folder["graph.kg"]);
        var values = new Dictionary<EntityId, double> { [new EntityId("a")] = double.NaN };
        Assert.Contains("must be finite", (await Assert.ThrowsAsync<ArgumentException>(() => store.WriteScoresAsync("rank", values))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => store.WriteScoresAsync(" ", values));
    }
}
