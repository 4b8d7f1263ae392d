using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Reliability.Tests.Files;

/// <summary>Graph files of every version of the schema.</summary>
public sealed class VersionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<int> Versions => [.. KeptGraphs.Versions];

    private string Graph => _folder["graph.kg"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_version_has_a_kept_file()
    {
        if (Environment.GetEnvironmentVariable("KG_APPROVE") is { Length: > 0 }) await KeptGraphs.MakeAsync();
        Assert.All(KeptGraphs.Versions, v => Assert.True(KeptGraphs.Unpack(v).Length > 0));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_file_of_any_version_is_brought_up_to_date_and_keeps_all_it_holds(int version)
    {
        await File.WriteAllBytesAsync(Graph, KeptGraphs.Unpack(version));
        for (var opening = 0; opening < 2; opening++)
        {
            using var store = SqliteGraphStore.Open(Graph);
            Assert.Equal(KeptGraphs.Documents(version), await ContributionText.OfAsync(store));
            Assert.Equal(version >= 3 ? [KeptGraphs.Decision] : [], await store.DecisionsAsync());
            Assert.Equal(version >= 4 ? [KeptGraphs.Score] : [], await store.ScoresAsync());
            Assert.Equal(version >= 6 ? [KeptGraphs.Verdict] : [], await store.VerdictsAsync());
            Assert.Equal(version >= 5 ? Ontology.Default.Name : null, (await store.OntologyAsync())?.Name);
            Assert.Equal(Migrations.All.Length, Migrations.VersionOf(store.Connection));
        }

        Assert.DoesNotContain(GraphCheck.Run(Graph), f => !f.IsSound || f.Mend is not null);
    }

    /// <summary>Also what had no digest before has one now.</summary>
    [Theory]
    [MemberData(nameof(Versions))]
    public async Task What_an_old_file_held_is_guarded_once_it_is_brought_up_to_date(int version)
    {
        await File.WriteAllBytesAsync(Graph, KeptGraphs.Unpack(version));
        using (var store = SqliteGraphStore.Open(Graph))
        {
            foreach (var table in new[] { "document", "document_address", "decision", "entity_score", "setting", "fact_verdict", "entity_share" })
                Assert.Equal(0, Sql.Number(store.Connection, $"SELECT count(*) FROM {table} WHERE row_digest IS NULL"));
            Assert.Equal(0, Sql.Number(store.Connection, "SELECT count(*) FROM document WHERE content_digest IS NULL"));
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void An_older_file_is_not_changed_by_reading(int version)
    {
        File.WriteAllBytes(Graph, KeptGraphs.Unpack(version));
        var before = _folder.Content();
        if (version < Migrations.All.Length)
            Assert.Contains("older version", Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(Graph, new() { ReadOnly = true })).Message, StringComparison.Ordinal);
        var findings = GraphCheck.Run(Graph);
        Assert.DoesNotContain(findings, f => !f.IsSound);
        Assert.Equal(version < Migrations.All.Length, findings[0].Mend is not null);
        Assert.Equal(before, _folder.Content());
    }
}
