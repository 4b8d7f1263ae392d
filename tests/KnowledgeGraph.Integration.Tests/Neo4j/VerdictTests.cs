using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>What <c>kg review</c> kept in the file, on real servers.</summary>
[Collection(ServerCollection.Name)]
public sealed class VerdictTests
{
    private const string Relations = "MATCH (:Entity)-[r]->(:Entity) WHERE r.status IS NOT NULL RETURN count(r)";

    public static TheoryData<string> Versions => Neo4jServer.Versions;

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task A_verified_relation_bears_who_verified_it_and_when_and_a_rejected_one_is_taken_out(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var kg = Tool.With(LoadTests.News);
        await kg.LoadAsync(server);
        using var client = server.Client();
        var before = await client.RowsAsync(Relations);
        var once = JArray.Parse((await kg.RunAsync("review", "--list", "--json", "--below", "1")).Out).GroupBy(f => $"{f["subject"]} {f["type"]} {f["object"]}").Where(g => g.Count() == 1).Select(g => g.Single()).ToList();
        var (first, last) = (once[0], once[^1]);
        var (verified, rejected) = ((string)first["id"]!, (string)last["id"]!);
        Assert.NotEqual(verified, rejected);
        kg.Stdin = $"{{\"id\":\"{verified}\",\"verdict\":\"verified\"}}\n{{\"id\":\"{rejected}\",\"verdict\":\"rejected\"}}\n";
        Assert.Equal(0, (await kg.RunAsync("review", "--verdicts", "-", "--by", "Mara")).Code);
        await kg.LoadAsync(server);
        var judged = await client.RowsAsync("MATCH ()-[r]->() WHERE r.verdict IS NOT NULL RETURN type(r), r.verdict, r.verdictBy, r.verdictAt");
        Assert.Equal(new object?[] { (string)first["type"]!, "verified", "Mara", "2031-05-17T12:30:15Z" }, Assert.Single(judged));
        Assert.True((long)(await client.RowsAsync(Relations))[0][0]! < (long)before[0][0]!);
        var again = await kg.LoadAsync(server);
        Assert.All(((JObject)again["counters"]!).Properties(), c => Assert.Equal(0, c.Value));
        kg.Stdin = $"{{\"id\":\"{verified}\",\"verdict\":\"open\"}}\n{{\"id\":\"{rejected}\",\"verdict\":\"open\"}}\n";
        Assert.Equal(0, (await kg.RunAsync("review", "--verdicts", "-", "--by", "Mara")).Code);
        await kg.LoadAsync(server);
        Assert.Empty(await client.RowsAsync("MATCH ()-[r]->() WHERE r.verdict IS NOT NULL RETURN r.id"));
        Assert.Equal(before[0][0], (await client.RowsAsync(Relations))[0][0]);
    }
}
