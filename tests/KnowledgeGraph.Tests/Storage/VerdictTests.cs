using KnowledgeGraph.Extraction;
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

    public void Dispose() => _folder.Dispose();
}
