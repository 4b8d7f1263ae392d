using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Resolution;

public sealed class LoadingProgressTests
{
    [Fact]
    public async Task The_resolution_says_how_far_it_is_and_changes_nothing()
    {
        await using var store = await StoreAsync();
        var told = new Told();
        var graph = await store.LoadAsync(new GraphLoadOptions { Resolving = told });
        Assert.NotEmpty(told.Shares);
        Assert.All(told.Shares, s => Assert.InRange(s, 0, 1));
        Assert.Equal(told.Shares.Order(), told.Shares);
        Assert.Equal((await store.LoadAsync()).Entities.Select(e => e.Name), graph.Entities.Select(e => e.Name));
    }

    [Fact]
    public async Task Whoever_has_had_enough_while_names_are_resolved_waits_no_longer()
    {
        await using var store = await StoreAsync();
        using var stop = new CancellationTokenSource();
        var builder = new EntityGraphBuilder(Ontology.Default) { Resolution = new() { Progress = new Told { Then = stop.Cancel } } };
        await foreach (var contribution in store.ContributionsAsync()) builder.Add(contribution);
        Assert.ThrowsAny<OperationCanceledException>(() => builder.Build(stop.Token));
    }

    private static async Task<MemoryGraphStore> StoreAsync()
    {
        var store = new MemoryGraphStore();
        for (var i = 0; i < 4; i++) await store.AddAsync(Some.Contribution(i, $"{i}.txt"));
        return store;
    }

    private sealed class Told : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public Action Then { get; init; } = () => { };

        public void Report(double value)
        {
            Shares.Add(value);
            Then();
        }
    }
}
