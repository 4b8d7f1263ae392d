using System.Collections.Immutable;
using FsCheck.Xunit;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Core.Resolution;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

/// <summary>What is read about some names is what the whole graph says of them.</summary>
public sealed class PartialGraphTests : IDisposable
{
    /// <summary>Names that are merged, a name that is split, somebody without a name, happenings and statements.</summary>
    private static readonly Contribution[] Kitchen =
    [
        News.Here(EntityKind.Person, "Joe Kestrel", "footballer"), News.HereAgain(EntityKind.Person, "Joseph R. Kestrel"), News.HereAgain(EntityKind.Person, "Kestrel"),
        News.There(EntityKind.Person, "Joe Kestrel", "finance minister"), News.There(EntityKind.Organization, "Sevran Liberation Army", null, "SLA"),
        Some.Meeting("Joe Kestrel", "Otto Kern"), News.Here(EntityKind.Organization, "al-Sahrat"), News.There(EntityKind.Organization, "El Sahrat"),
        News.Place("Palmyra", "Ana Ruiz", new(PlaceType.City, "SY", 34.55, 38.28)), News.Place("Palmyra", "Otto Kern", new(PlaceType.City, "US", 31.76, -95.63)),
        .. Enumerable.Range(1, 4).Select(n => Some.Contribution(n, $"{n}.txt")), TimesAndPlaces.Contribution(5, "5.txt"),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Everything_about_any_entity_is_in_its_part()
    {
        using var store = await KeptAsync(Kitchen);
        var whole = await store.LoadAsync();
        Assert.NotEmpty(whole.Resolution.Merges);
        Assert.NotEmpty(whole.Resolution.Splits);
        foreach (var entity in whole.Entities)
        {
            foreach (var name in entity.Aliases.Prepend(entity.Name).Append(entity.Id.Value).Append(entity.Id.Value[..8]).Append(entity.Name.Split(' ')[^1]).Where(n => NameKey.Of(n).Length > 0))
            {
                var part = await AboutAsync(store, name);
                Assert.NotNull(part);
                var expected = Found(whole, name);
                Assert.Equal(expected.Select(e => e.Id), Found(part, name).Select(e => e.Id));
                Assert.Equal(Told(whole, [.. expected.Select(e => e.Id)]), Told(part, [.. expected.Select(e => e.Id)]));
            }
        }
    }

    [Property(MaxTest = 25)]
    public bool So_it_is_for_any_documents_and_decisions(int seed)
    {
        using var folder = new TemporaryFolder();
        return AnyAsync(folder, new Random(seed)).GetAwaiter().GetResult();
    }

    [Fact]
    public async Task Of_two_names_everything_about_both_is_there()
    {
        using var store = await KeptAsync(Kitchen);
        var (whole, part) = (await store.LoadAsync(), (await AboutAsync(store, "Ilse Maren", "Mara Denn"))!);
        HashSet<EntityId> ids = [.. Found(whole, "Ilse Maren").Concat(Found(whole, "Mara Denn")).Select(e => e.Id)];
        Assert.Equal(Told(whole, ids), Told(part, ids));
    }

    [Fact]
    public async Task Any_change_drops_what_is_kept_and_no_change_does_not()
    {
        using var store = await KeptAsync(Kitchen);
        await store.AddAsync(Kitchen[0]);
        await store.WriteScoresAsync("rank", new Dictionary<EntityId, double>());
        Assert.NotNull(await AboutAsync(store, "Otto Kern"));

        async Task Drops(Func<Task> change)
        {
            await change();
            Assert.Null(await AboutAsync(store, "Otto Kern"));
            await store.LoadAndKeepNamesAsync();
            Assert.NotNull(await AboutAsync(store, "Otto Kern"));
        }

        var graph = await store.LoadAsync();
        EntityKey Key(string name) => graph.Resolution.KeysOf(graph.FindEntities(name)[0].Id)[0];
        var decision = new HandDecision(Verdict.Merge, Key("Otto Kern"), "Otto Kern", Key("Mara Denn"), "Mara Denn");
        await Drops(() => store.AddAsync(Some.Meeting("Otto Kern", "Nobody Else")));
        await Drops(() => store.RemoveAsync(Kitchen[1].Document.Id));
        await Drops(() => store.DecideAsync(decision));
        await Drops(() => store.WithdrawAsync(decision.Id));
    }

    [Fact]
    public async Task Who_writes_while_names_are_resolved_is_not_overlooked()
    {
        using var store = await KeptAsync(Kitchen);
        using var other = SqliteGraphStore.Open(store.Path);
        await other.AddAsync(Some.Meeting("Otto Kern", "Guest 0", "guest.txt"));
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(async () =>
        {
            for (var n = 1; !stop.IsCancellationRequested; n++) await other.AddAsync(Some.Meeting("Otto Kern", $"Guest {n}", "guest.txt"));
        });
        for (var round = 0; round < 20; round++)
        {
            await store.LoadAndKeepNamesAsync();
            if (await AboutAsync(store, "Otto Kern") is { } part) Assert.Equal(1, part.Entities.Count(e => e.Name.StartsWith("Guest ", StringComparison.Ordinal)));
        }

        await stop.CancelAsync();
        await writer;
    }

    [Theory]
    [InlineData("Nobody At All")]
    [InlineData("abcdef0123")]
    [InlineData("…")]
    [InlineData("")]
    public async Task An_unknown_name_needs_the_whole_graph(string name)
    {
        using var store = await KeptAsync(Kitchen);
        Assert.Null(await AboutAsync(store, name));
        Assert.Null(await AboutAsync(store, "Otto Kern", name));
    }

    [Fact]
    public async Task A_name_of_most_documents_needs_the_whole_graph()
    {
        using var store = await KeptAsync([.. Enumerable.Range(0, 10).Select(n => Some.Meeting($"Guest {n}", "Otto Kern"))]);
        Assert.Null(await store.LoadAboutAsync(["Otto Kern"]));
        Assert.NotNull(await store.LoadAboutAsync(["Guest 3"]));
        Assert.Null(await store.LoadAboutAsync([]));
    }

    [Fact]
    public async Task What_another_version_kept_is_not_read()
    {
        using var store = await KeptAsync(Kitchen);
        Sql(store, "UPDATE setting SET value = 'older' || char(10) || substr(value, instr(value, char(10)) + 1) WHERE name = 'names'");
        Assert.Null(await AboutAsync(store, "Otto Kern"));
        await store.LoadAndKeepNamesAsync();
        Assert.NotNull(await AboutAsync(store, "Otto Kern"));
    }

    [Fact]
    public async Task What_is_kept_and_cannot_be_read_is_damage()
    {
        using var store = await KeptAsync(Kitchen);
        Sql(store, "UPDATE setting SET value = substr(value, 1, length(value) - 20) WHERE name = 'names'");
        await Assert.ThrowsAsync<GraphStoreException>(() => AboutAsync(store, "Otto Kern"));
    }

    [Fact]
    public async Task A_resolution_comes_back_from_its_JSON()
    {
        using var store = await KeptAsync(Kitchen);
        var before = (await store.LoadAsync()).Resolution;
        var after = EntityResolution.Parse(before.ToJson());
        Assert.Equal(before.ToJson(), after.ToJson());
        Assert.Equal(before.Merges.Select(m => m with { Evidence = [] }), after.Merges.Select(m => m with { Evidence = [] }));
        Assert.Throws<FormatException>(() => EntityResolution.Parse("{}"));
        Assert.Throws<FormatException>(() => EntityResolution.Parse("null"));
        Assert.Throws<FormatException>(() => EntityResolution.Parse("no"));
    }

    private static Task<EntityGraph?> AboutAsync(SqliteGraphStore store, params string[] names) => store.LoadAboutAsync(names, null, 1, CancellationToken.None);

    private static ImmutableArray<Entity> Found(EntityGraph graph, string name) =>
        name.Length >= 6 && name.All(char.IsAsciiHexDigit) ? [.. graph.Entities.Where(e => e.Id.Value.StartsWith(name, StringComparison.OrdinalIgnoreCase))] : graph.FindEntities(name);

    private static string Told(EntityGraph graph, HashSet<EntityId> ids)
    {
        var concerned = new EntityGraphView(graph, ids);
        return string.Join('\n', concerned.Lines());
    }

    private static void Sql(SqliteGraphStore store, string sql)
    {
        using var command = store.Connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static async Task<bool> AnyAsync(TemporaryFolder folder, Random random)
    {
        using var store = SqliteGraphStore.Open(folder["graph.kg"]);
        foreach (var contribution in Kitchen.Where(_ => random.Next(4) > 0)) await store.AddAsync(contribution);
        var whole = await store.LoadAsync();
        if (whole.Entities.IsEmpty) return true;
        Entity Any() => whole.Entities[random.Next(whole.Entities.Length)];
        for (var n = 0; n < 3; n++)
        {
            var (one, other) = (Any(), Any());
            await store.DecideAsync(new HandDecision((Verdict)random.Next(2), whole.Resolution.KeysOf(one.Id)[0], one.Name, whole.Resolution.KeysOf(other.Id)[0], other.Name));
        }

        await store.LoadAndKeepNamesAsync();
        whole = await store.LoadAsync();
        foreach (var entity in whole.Entities)
        {
            var part = await AboutAsync(store, entity.Id.Value);
            if (part is null || Told(part, [entity.Id]) != Told(whole, [entity.Id])) return false;
        }

        return true;
    }

    private async Task<SqliteGraphStore> KeptAsync(Contribution[] documents)
    {
        var store = SqliteGraphStore.Open(_folder["graph.kg"]);
        foreach (var contribution in documents) await store.AddAsync(contribution);
        await store.LoadAndKeepNamesAsync();
        return store;
    }
}
