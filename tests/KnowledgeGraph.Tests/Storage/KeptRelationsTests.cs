using System.Globalization;
using FsCheck.Xunit;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Review;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Core.Resolution;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

/// <summary>Relations that the file keeps for questions without a name are those of the whole graph.</summary>
public sealed class KeptRelationsTests : IDisposable
{
    private static readonly Contribution[] Kitchen =
    [
        .. Enumerable.Range(1, 4).Select(n => Some.Contribution(n, $"{n}.txt")), Some.Meeting("Joe Kestrel", "Otto Kern"), Some.Meeting("Ana Ruiz", "Otto Kern"),
        News.Here(EntityKind.Person, "Joe Kestrel", "footballer"), News.HereAgain(EntityKind.Person, "Joseph R. Kestrel"), News.There(EntityKind.Person, "Joe Kestrel", "finance minister"),
        News.Here(EntityKind.Organization, "al-Sahrat"), News.There(EntityKind.Organization, "El Sahrat"), TimesAndPlaces.Contribution(5, "5.txt"), FullContribution.Of(),
    ];

    private static readonly GraphQuery[] Queries =
    [
        new(), new() { Statuses = [.. Enum.GetValues<FactStatus>()] }, new() { Types = ["attacked"] }, new() { Types = ["ATTACKED", "LEADS"], Statuses = [FactStatus.Actual, FactStatus.Negated] },
        new() { Since = new(2031, 5, 16) }, new() { Until = new(2031, 5, 16), Statuses = [.. Enum.GetValues<FactStatus>()] }, new() { Since = new(2031, 5, 17) }, new() { Until = new(2031, 5, 15) },
        new() { Since = new(2033, 1, 1), Statuses = [.. Enum.GetValues<FactStatus>()] }, new() { Kinds = [EntityKind.Person] }, new() { Kinds = [EntityKind.Organization, EntityKind.Place], Since = new(2031, 1, 1) },
        new() { OwnKinds = ["Militia"] }, new() { MinConfidence = 0.9 }, new() { MaxNodes = 3 }, new() { Types = ["NO_SUCH"] }, new() { Statuses = [] },
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_query_has_the_same_answer()
    {
        using var store = await KeptAsync(Kitchen);
        var whole = await store.LoadAsync();
        Assert.NotEmpty(whole.Resolution.Merges);
        foreach (var query in Queries) await SameAsync(store, whole, query);
        Assert.DoesNotContain(GraphCheck.Run(store.Path), f => !f.IsSound);
    }

    [Property(MaxTest = 25)]
    public bool So_it_is_for_any_documents_decisions_and_verdicts(int seed)
    {
        using var folder = new TemporaryFolder();
        AnyAsync(folder, new Random(seed)).GetAwaiter().GetResult();
        return true;
    }

    [Fact]
    public async Task More_relations_than_a_block_holds_are_all_found_by_their_days()
    {
        var facts = Some.Facts(string.Join('\n', Enumerable.Range(0, 700).Select(n => Invariant($"Front shelled Town{n} ."))), "many.txt").Entity(EntityKind.Organization, "Front");
        var shelled = Enumerable.Range(0, 700).Aggregate(facts, (f, n) => f.Entity(EntityKind.Place, Invariant($"Town{n}")));
        var whole = Some.Contribution(Enumerable.Range(0, 700).Aggregate(shelled, (f, n) => f.Relation("Front", "ATTACKED", Invariant($"Town{n}"))).Build());
        whole = whole with { Relations = [.. whole.Relations.Select((r, n) => n % 7 == 0 ? r : r with { FirstDate = new DateOnly(2031, 1, 1).AddDays(n), LastDate = n % 5 == 0 ? null : new DateOnly(2031, 1, 1).AddDays(n + (n % 3)) })] };
        using var store = await KeptAsync([whole]);
        var graph = await store.LoadAsync();
        Assert.Equal(4, Sql.Number(store.Connection, "SELECT count(*) FROM kept_relation"));
        for (var day = new DateOnly(2030, 12, 1); day < new DateOnly(2033, 2, 1); day = day.AddDays(37))
        {
            await SameAsync(store, graph, new() { Since = day, Until = day.AddDays(3) });
            await SameAsync(store, graph, new() { Since = day });
            await SameAsync(store, graph, new() { Until = day });
        }

        await SameAsync(store, graph, new());
    }

    [Fact]
    public async Task Any_change_has_them_hold_no_longer_and_no_change_does_not()
    {
        using var store = await KeptAsync(Kitchen);
        await store.AddAsync(Kitchen[0]);
        await store.WriteScoresAsync("rank", new Dictionary<EntityId, double>());
        await store.LoadAndKeepNamesAsync();
        Assert.NotNull(await store.LoadRelationsAsync(new()));

        async Task Drops(Func<Task> change)
        {
            await change();
            Assert.Null(await store.LoadRelationsAsync(new()));
            await SameAsync(store, await store.LoadAndKeepRelationsAsync(), new());
        }

        var graph = await store.LoadAsync(new GraphLoadOptions { WithFactIds = true });
        EntityKey Key(string name) => graph.Resolution.KeysOf(graph.FindEntities(name)[0].Id)[0];
        var decision = new HandDecision(Verdict.Merge, Key("Otto Kern"), "Otto Kern", Key("Mara Denn"), "Mara Denn");
        var verdict = Judged(graph.Relations[0], Judgement.Rejected);
        await Drops(() => store.AddAsync(Some.Meeting("Otto Kern", "Nobody Else")));
        await Drops(() => store.RemoveAsync(Kitchen[1].Document.Id));
        await Drops(() => store.DecideAsync(decision));
        await Drops(() => store.WithdrawAsync(decision.Id));
        await Drops(() => store.JudgeAsync([verdict]));
        await Drops(() => store.JudgeAsync([verdict with { Judgement = Judgement.Verified }]));
        await Drops(() => store.ReopenAsync(verdict.Id));
    }

    [Fact]
    public async Task Who_writes_while_they_are_resolved_is_not_overlooked()
    {
        using var store = await KeptAsync(Kitchen);
        using var other = SqliteGraphStore.Open(store.Path);
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(async () =>
        {
            for (var n = 0; !stop.IsCancellationRequested; n++) await other.AddAsync(Some.Meeting("Otto Kern", Invariant($"Guest {n}"), "guest.txt"));
        });
        for (var round = 0; round < 20; round++)
        {
            await store.LoadAndKeepRelationsAsync();
            if (await store.LoadRelationsAsync(new()) is { } part) Assert.InRange(part.Entities.Count(e => e.Name.StartsWith("Guest ", StringComparison.Ordinal)), 0, 1);
        }

        await stop.CancelAsync();
        await writer;
    }

    [Fact]
    public async Task They_hold_for_the_ontology_that_they_were_resolved_with()
    {
        using var store = await KeptAsync(Kitchen);
        var own = Ontology.Parse(Ontology.Default.ToJson(), "own");
        Assert.Null(await store.LoadRelationsAsync(new(), own));
        await store.LoadAndKeepRelationsAsync(own);
        Assert.NotNull(await store.LoadRelationsAsync(new(), own));
        Assert.Null(await store.LoadRelationsAsync(new()));
    }

    [Fact]
    public async Task A_file_that_is_only_read_answers_from_them()
    {
        (await KeptAsync(Kitchen)).Dispose();
        using var reader = SqliteGraphStore.Open(_folder["graph.kg"], new() { ReadOnly = true });
        await SameAsync(reader, await reader.LoadAsync(), new() { Types = ["ATTACKED"] });
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.LoadAndKeepRelationsAsync());
    }

    [Theory]
    [InlineData("UPDATE kept_relation SET content = CAST(substr(content, 1, length(content) - 1) || x'00' AS BLOB) WHERE block = 0")]
    [InlineData("UPDATE kept_relation SET content = CAST(substr(content, 1, length(content) - 1) || x'01' AS BLOB) WHERE block = 1")]
    [InlineData("DELETE FROM kept_relation WHERE block = 2")]
    [InlineData("DELETE FROM kept_relation")]
    [InlineData("UPDATE setting SET value = value || '0' WHERE name = 'relations'")]
    public async Task What_is_kept_and_is_not_what_was_written_is_refused(string damage)
    {
        using var store = await KeptAsync(Kitchen);
        Sql.Execute(store.Connection, damage);
        await Assert.ThrowsAsync<GraphStoreException>(() => store.LoadRelationsAsync(new() { Statuses = [.. Enum.GetValues<FactStatus>()] }));
        Assert.Contains(GraphCheck.Run(store.Path), f => !f.IsSound);
    }

    [Fact]
    public async Task A_copy_of_the_file_holds_nothing_of_what_was_removed()
    {
        using var store = await KeptAsync(Kitchen);
        await store.BackupAsync(_folder["kept.kg"]);
        using (var kept = SqliteGraphStore.Open(_folder["kept.kg"])) Assert.NotNull(await kept.LoadRelationsAsync(new()));
        await store.RemoveAsync(Kitchen[0].Document.Id);
        Assert.True(Sql.Number(store.Connection, "SELECT count(*) FROM kept_relation") > 0);
        await store.BackupAsync(_folder["copy.kg"]);
        using var copy = SqliteGraphStore.Open(_folder["copy.kg"]);
        Assert.Equal(0, Sql.Number(copy.Connection, "SELECT count(*) FROM kept_relation"));
        Assert.Equal(0, Sql.Number(copy.Connection, "PRAGMA freelist_count"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static FactVerdict Judged(Relation relation, Judgement judgement) =>
        new(relation.Evidence[0].FactId!, judgement, "", relation.Type, "", relation.Status, relation.Evidence[0].Sentence.Text, "Ana", DateTimeOffset.UnixEpoch);

    private static async Task SameAsync(SqliteGraphStore store, EntityGraph whole, GraphQuery query)
    {
        var part = await store.LoadRelationsAsync(query);
        Assert.NotNull(part);
        var (expected, found) = (whole.Find(query), part.Find(query));
        Assert.Equal(expected.Select(Told), found.Select(Told));
        var sentences = expected.SelectMany(r => r.Evidence).Select(e => e.Sentence).ToHashSet();
        Assert.Equal(whole.Mentions.Where(m => sentences.Contains(m.Sentence)), part.Mentions.Where(m => sentences.Contains(m.Sentence)));
        Assert.Equal(
            whole.Events.Where(e => sentences.Contains(e.Sentence)).Select(e => e.Node with { Arguments = [], Retellings = [] }),
            part.Events.Where(e => sentences.Contains(e.Sentence)).Select(e => e.Node with { Arguments = [], Retellings = [] }));
    }

    private static string Told(Relation r) => string.Join('|', new object?[] { r.Id, r.Type, r.Status, Told(r.Subject), Told(r.Object), r.FirstDate, r.LastDate, r.Count, r.Confidence, r.Judgement }
        .Concat(r.Evidence.Select(e => string.Join(';', e.Document, string.Join(' ', e.Sentence.Id, e.Sentence, e.Sentence.Start, e.Sentence.End), e.Start, e.End, e.Confidence, e.Extractor, e.EventId, e.FactId, e.Verdict, string.Join(',', e.AttributedTo.Select(Told))))));

    private static string Told(Entity e) => string.Join(' ', e.Id, e.Kind, e.Name, e.IsNamed, e.MentionCount, e.DocumentCount, string.Join(',', e.Types));

    private static async Task AnyAsync(TemporaryFolder folder, Random random)
    {
        using var store = SqliteGraphStore.Open(folder["graph.kg"]);
        foreach (var contribution in Kitchen.Where(_ => random.Next(4) > 0)) await store.AddAsync(contribution);
        var whole = await store.LoadAsync(new GraphLoadOptions { WithFactIds = true });
        if (whole.Entities.IsEmpty) return;
        Entity Any() => whole.Entities[random.Next(whole.Entities.Length)];
        for (var n = 0; n < 3; n++)
        {
            var (one, other) = (Any(), Any());
            await store.DecideAsync(new HandDecision((Verdict)random.Next(2), whole.Resolution.KeysOf(one.Id)[0], one.Name, whole.Resolution.KeysOf(other.Id)[0], other.Name));
            if (whole.Relations.Count > 0) await store.JudgeAsync([Judged(whole.Relations[random.Next(whole.Relations.Count)], (Judgement)random.Next(2))]);
        }

        await store.LoadAndKeepRelationsAsync();
        whole = await store.LoadAsync();
        foreach (var query in Queries) await SameAsync(store, whole, query);
    }

    private async Task<SqliteGraphStore> KeptAsync(Contribution[] documents)
    {
        var store = SqliteGraphStore.Open(_folder["graph.kg"]);
        foreach (var contribution in documents) await store.AddAsync(contribution);
        await store.LoadAndKeepRelationsAsync();
        return store;
    }
}
