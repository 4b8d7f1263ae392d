using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using Microsoft.Data.Sqlite;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class DoctorTests
{
    [Fact]
    public async Task A_sound_machine_with_a_sound_graph_has_no_fault()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "1.txt"), TimesAndPlaces.Contribution(2, "2.txt"));
        var before = kg.Content;
        var result = await kg.RunAsync("doctor", "--json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        var findings = JArray.Parse(result.Out);
        Assert.All(findings, f => Assert.NotEqual("fault", (string?)f["state"]));
        Assert.Equal(
            ["program", "model", "reader", "memory", "terminal", "folder", "disk", "graph file", "graph pages", "graph references", "graph documents", "graph addresses", "graph names", "graph remains", "graph decisions", "graph verdicts", "graph figures", "graph settings", "graph answers"],
            findings.Select(f => (string)f["check"]!));
        Assert.Equal(before, kg.Content);
    }

    [Fact]
    public async Task Without_a_graph_in_the_folder_there_is_nothing_wrong_and_a_named_one_must_be_there()
    {
        using var kg = new Kg();
        var result = await kg.RunAsync("doctor", "--json");
        Assert.Equal(1, result.Code);
        Assert.Contains("there is no graph", (string)JArray.Parse(result.Out).Single(f => (string?)f["state"] == "fault")["what"]!, StringComparison.Ordinal);
        Assert.False(File.Exists(kg.Graph));
    }

    [Theory]
    [InlineData("UPDATE sentence SET text = 'Rebels shelled the part'", "graph documents", "not what was written")]
    [InlineData("UPDATE document SET title = 'Post shelled'", "graph documents", "not what was written")]
    [InlineData("UPDATE mention SET confidence = confidence / 2", "graph documents", "not what was written")]
    [InlineData("UPDATE relation_evidence SET first_date = '2031-05-15'", "graph documents", "not what was written")]
    [InlineData("UPDATE entity SET kind = 'Planet' WHERE kind = 'Place'", "graph documents", "Planet")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM entity WHERE kind = 'Place'", "graph references", "not there")]
    [InlineData("DELETE FROM document_address", "graph addresses", "not found by its address")]
    [InlineData("UPDATE document_address SET uri = 'stori.txt'", "graph addresses", "not what was written")]
    [InlineData("UPDATE entity_name SET name_key = 'tola' WHERE name_key = 'tolo'", "graph names", "listed as 'tola'")]
    [InlineData("INSERT INTO entity (id, kind, named) VALUES ('x', 'Person', 1)", "graph remains", "belongs to no document")]
    [InlineData("UPDATE decision SET verdict = 'Apart'", "graph decisions", "not what was written")]
    [InlineData("UPDATE fact_verdict SET judgement = 'Rejected'", "graph verdicts", "not what was written")]
    [InlineData("UPDATE entity_score SET value = value + 1", "graph figures", "not what was written")]
    [InlineData("UPDATE setting SET value = replace(value, 'a', 'b')", "graph settings", "not what was written")]
    public async Task What_is_wrong_in_a_graph_is_said_with_its_cure(string damage, string check, string what)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        await kg.RunAsync("rank", "--write");
        await kg.RunAsync("merge", "Mara Denn", "Ivo Brandt");
        using (var store = SqliteGraphStore.Open(kg.Graph)) 
        {
            await store.RememberAsync(Ontologies.Ontology.Default);
            await store.JudgeAsync([new("a", Review.Judgement.Verified, "Mara Denn", "MEMBER_OF", "Northern Front", Extraction.FactStatus.Actual, "She is.", "me", new DateTimeOffset(2031, 5, 17, 8, 30, 0, TimeSpan.Zero))]);
        }

        using (var connection = new SqliteConnection($"Data Source={kg.Graph};Pooling=False"))
        {
            connection.Open();
            Sql.Execute(connection, damage);
        }

        var result = await kg.RunAsync("doctor", "--json");
        Assert.Equal(1, result.Code);
        Assert.Contains(JArray.Parse(result.Out), f => (string?)f["state"] == "fault" && (string?)f["check"] == check && ((string)f["what"]!).Contains(what, StringComparison.Ordinal) && (string?)f["mend"] is { Length: > 0 });
        Assert.Contains($"fault {check}: ", (await kg.RunAsync("doctor", "--quiet")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_beside_the_graph_is_pointed_at()
    {
        using var kg = new Kg();
        using var store = SqliteGraphStore.Open(kg.Graph);
        await store.AddAsync(Some.Contribution());
        var result = await kg.RunAsync("doctor", "--json");
        Assert.Equal(0, result.Code);
        Assert.Contains("kg backup", (string)JArray.Parse(result.Out).Single(f => (string?)f["state"] == "advice")["mend"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_a_fault()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        var result = await kg.RunAsync("doctor", "--neo4j", "http://localhost:1", "--quiet");
        Assert.Equal(1, result.Code);
        Assert.StartsWith("fault neo4j: http://localhost:1: no server answers", result.Out, StringComparison.Ordinal);
    }
}
