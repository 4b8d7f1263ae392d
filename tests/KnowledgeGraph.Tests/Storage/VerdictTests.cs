using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Review;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

/// <summary>Verdicts in the file.</summary>
public sealed class VerdictTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Verdicts_are_kept_replaced_and_taken_back()
    {
        var first = new FactVerdict("b", Judgement.Rejected, "Mara", "LEADS", "Front", FactStatus.Negated, "Mara leads …", "Ana", new DateTimeOffset(2031, 5, 17, 12, 30, 15, TimeSpan.Zero), "no");
        var second = first with { Id = "a", Judgement = Judgement.Verified, Note = null };
        using (var store = SqliteGraphStore.Open(_folder["graph.kg"]))
        {
            await store.JudgeAsync([first, second]);
            await store.JudgeAsync([first with { By = "Ivo" }]);
        }

        using (var store = SqliteGraphStore.Open(_folder["graph.kg"]))
        {
            Assert.Equal([second, first with { By = "Ivo" }], await store.VerdictsAsync());
            Assert.True(await store.ReopenAsync("a"));
            Assert.False(await store.ReopenAsync("a"));
            Assert.Equal(["b"], (await store.VerdictsAsync()).Select(v => v.Id));
        }
    }

    [Fact]
    public async Task A_file_of_the_schema_before_gets_the_table()
    {
        using (var old = SqliteGraphStore.Open(_folder["graph.kg"])) Sql.Execute(old.Connection, "DROP TABLE fact_verdict; PRAGMA user_version = 5");
        using var store = SqliteGraphStore.Open(_folder["graph.kg"]);
        Assert.Empty(await store.VerdictsAsync());
    }

    [Fact]
    public async Task A_part_of_the_graph_has_no_rejected_facts_and_names_are_resolved_anew_after_a_verdict()
    {
        using var store = SqliteGraphStore.Open(_folder["graph.kg"]);
        foreach (var name in new[] { "Mara", "Ivo" })
        {
            await store.AddAsync(Some.Contribution(
                Some.Facts($"{name} leads Front .", $"{name}.txt").Entity(EntityKind.Person, name).Entity(EntityKind.Organization, "Front").Relation(name, "LEADS", "Front").Build()));
        }

        Assert.Equal(2, (await store.LoadAndKeepNamesAsync()).Relations.Count);
        Assert.Equal(2, (await store.LoadAboutAsync(["Front"], null, 1, CancellationToken.None))!.Relations.Count);
        var graph = await store.LoadAsync(new GraphLoadOptions { WithFactIds = true });
        var (relation, evidence) = (graph.Relations[0], graph.Relations[0].Evidence[0]);
        await store.JudgeAsync([new FactVerdict(evidence.FactId!, Judgement.Rejected, "", relation.Type, "", relation.Status, evidence.Sentence.Text, "Ana", DateTimeOffset.UnixEpoch)]);
        Assert.Null(await store.LoadAboutAsync(["Front"], null, 1, CancellationToken.None));
        Assert.Single((await store.LoadAndKeepNamesAsync()).Relations);
        Assert.Equal(["Mara LEADS Front"], (await store.LoadAboutAsync(["Front"], null, 1, CancellationToken.None))!.Relations.Select(r => r.ToString()));
        await store.ReopenAsync(evidence.FactId!);
        Assert.Null(await store.LoadAboutAsync(["Front"], null, 1, CancellationToken.None));
    }

    public void Dispose() => _folder.Dispose();
}
