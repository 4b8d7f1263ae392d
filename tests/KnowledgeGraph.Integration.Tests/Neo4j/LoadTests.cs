using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests;
using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary><c>kg load</c> on real servers.</summary>
[Collection(ServerCollection.Name)]
public sealed class LoadTests
{
    public static TheoryData<string> Versions => Neo4jServer.Versions;

    internal static Contribution[] News { get; } = [SampleDocument.Contribution(), Some.Contribution(1, "a.txt"), Some.Contribution(2, "b.txt"), TimesAndPlaces.Contribution(3, "c.txt")];

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task A_second_load_changes_nothing(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var kg = Tool.With(News);
        var first = await kg.LoadAsync(server);
        Assert.Equal(4, first["documents"]!["created"]);
        var picture = await Tool.PictureAsync(server);
        var second = await kg.LoadAsync(server);
        Assert.All(((JObject)second["counters"]!).Properties(), c => Assert.Equal(0, c.Value));
        foreach (var kind in new[] { "documents", "nodes", "relationships" })
        {
            Assert.Equal((0, 0, 0), ((int)second[kind]!["created"]!, (int)second[kind]!["changed"]!, (int)second[kind]!["removed"]!));
            Assert.Equal(first[kind]!["created"], second[kind]!["unchanged"]);
        }

        Assert.Equal(picture, await Tool.PictureAsync(server));
    }

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task What_is_there_twice_is_there_once_after_the_next_load(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var kg = Tool.With(News);
        await kg.LoadAsync(server);
        var picture = await Tool.PictureAsync(server);
        using var client = server.Client();
        foreach (var type in new[] { "ATTACKED", "MENTIONS", "NEXT" })
            await client.RunAsync(new($"MATCH (a)-[r:{type}]->(b) WITH a, b, collect(r) AS all UNWIND all AS r CREATE (a)-[x:{type}]->(b) SET x = properties(r)"));
        Assert.NotEqual(picture, await Tool.PictureAsync(server));
        var report = await kg.LoadAsync(server);
        Assert.True((int)report["relationships"]!["removed"]! > 1);
        Assert.Equal(picture, await Tool.PictureAsync(server));
        Assert.All(((JObject)(await kg.LoadAsync(server))["counters"]!).Properties(), c => Assert.Equal(0, c.Value));
    }

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task What_somebody_changed_or_removed_by_hand_is_put_right_and_what_is_theirs_stays(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var kg = Tool.With(News);
        await kg.LoadAsync(server);
        var picture = await Tool.PictureAsync(server);
        using var client = server.Client();
        await client.RunAsync(new("MATCH (n:Entity {name: 'Ida Berg'}) SET n.name = 'X', n.placeType = 'city' REMOVE n.roles"));
        await client.RunAsync(new("MATCH ()-[r:ATTACKED]->() WITH r LIMIT 1 SET r.count = 77"));
        await client.RunAsync(new("MATCH ()-[r:MENTIONS]->() WITH r LIMIT 1 DELETE r"));
        await client.RunAsync(new("MATCH (n:Entity {name: 'Port Ostrava'}) CREATE (:Note {id: 'mine', text: 'look'})-[:ABOUT]->(n)"));
        var report = await kg.LoadAsync(server);
        Assert.Equal((1, 1, 1), ((int)report["nodes"]!["changed"]!, (int)report["relationships"]!["changed"]!, (int)report["relationships"]!["created"]!));
        Assert.Single(await client.RowsAsync("MATCH (n:Note)-[:ABOUT]->(:Entity) RETURN n.id"));
        await client.RunAsync(new("MATCH (n:Note) DETACH DELETE n"));
        Assert.Equal(picture, await Tool.PictureAsync(server));
    }

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task Removing_takes_exactly_the_share_of_one_document(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var three = Tool.With(News[..3]);
        await three.LoadAsync(server);
        var picture = await Tool.PictureAsync(server);
        using var four = Tool.With(News);
        await four.LoadAsync(server);
        Assert.NotEqual(picture, await Tool.PictureAsync(server));
        Assert.Equal(0, (await four.RunAsync("remove", News[3].Document.Id, "--neo4j", server.Address)).Code);
        Assert.Equal(picture, await Tool.PictureAsync(server));
        await four.LoadAsync(server);
        Assert.Equal(1, (await three.LoadAsync(server, "--remove-missing"))["documents"]!["removed"]);
        Assert.Equal(picture, await Tool.PictureAsync(server));
    }

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task Two_loaders_of_different_documents_at_once_end_in_the_graph_of_one_after_the_other(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var both = Tool.With(News);
        await both.LoadAsync(server);
        var expected = await Tool.PictureAsync(server);
        server = Neo4jServer.Empty(version);
        using var one = Tool.With(News[..2]);
        using var other = Tool.With(News[2..]);
        await Task.WhenAll(Task.Run(() => one.LoadAsync(server)), Task.Run(() => other.LoadAsync(server)));
        Assert.Equal(expected, await Tool.PictureAsync(server));
    }

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task Nodes_and_relationships_are_the_source_field_by_field(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var kg = Tool.With(News);
        await kg.LoadAsync(server);
        var graph = EntityGraph.From(News);
        using var client = server.Client();
        foreach (var entity in graph.Entities)
        {
            var row = Assert.Single(await client.RowsAsync("MATCH (n:Entity {id: $id}) RETURN labels(n), n.name, n.aliases, n.roles, n.named, n.mentionCount, n.documentCount, n.latitude, toString(n.start)", ("id", entity.Id.Value)));
            Assert.Equal(["Entity", entity.Kind.ToString()], ((List<object?>)row[0]!).Cast<string>().Order(StringComparer.Ordinal).OrderBy(l => l != "Entity"));
            Assert.Equal(entity.Name, row[1]);
            Assert.Equal(entity.Aliases.Cast<object?>(), (List<object?>)row[2]!);
            Assert.Equal(entity.Roles.Cast<object?>(), (List<object?>)row[3]!);
            Assert.Equal((entity.IsNamed, (long)entity.MentionCount, (long)entity.DocumentCount), ((bool)row[4]!, (long)row[5]!, (long)row[6]!));
            Assert.Equal(entity.Place?.Latitude, (double?)row[7]);
            Assert.Equal(entity.Time?.Start?.ToString("yyyy-MM-dd", null), (string?)row[8]);
        }

        foreach (var relation in graph.Relations)
        {
            var row = Assert.Single(await client.RowsAsync("MATCH (a:Entity {id: $a})-[r {id: $id}]->(b:Entity {id: $b}) RETURN type(r), r.count, r.confidence, r.status, toString(r.firstDate), size(r.evidence)",
                ("a", relation.Subject.Id.Value), ("b", relation.Object.Id.Value), ("id", relation.Id)));
            Assert.Equal((relation.Type, (long)relation.Count, relation.Confidence), ((string)row[0]!, (long)row[1]!, (double)row[2]!));
            Assert.Equal((relation.Status.ToString().ToLowerInvariant(), relation.FirstDate?.ToString("yyyy-MM-dd", null), (long)relation.Evidence.Length), ((string)row[3]!, (string?)row[4], (long)row[5]!));
        }

        Assert.Equal(graph.Relations.Count, (long)(await client.RowsAsync("MATCH (:Entity)-[r]->(:Entity) WHERE r.evidence IS NOT NULL RETURN count(r)"))[0][0]!);
    }

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task Data_stay_data(string version)
    {
        var server = Neo4jServer.Empty(version);
        var odd = "x'}) DETACH DELETE n //`\"\\ \u0001\u2028 \ud83d half " + new string('y', 1 << 20);
        var evil = Some.Contribution(3, "c.txt");
        evil = evil with { Entities = [.. evil.Entities.Select((e, i) => i == 0 ? e with { Name = odd, Aliases = [odd + " alias", "` SET n.x = 1"] } : e)] };
        using var kg = Tool.With(SampleDocument.Contribution(), evil);
        await kg.LoadAsync(server);
        using var client = server.Client();
        var kept = odd.Replace('\ud83d', '\ufffd');
        Assert.Equal(kept, (await client.RowsAsync("MATCH (n:Entity {id: $id}) RETURN n.name", ("id", evil.Entities[0].Id.Value)))[0][0]);
        Assert.All(((JObject)(await kg.LoadAsync(server))["counters"]!).Properties(), c => Assert.Equal(0, c.Value));
        var same = await kg.RunAsync(CancellationToken.None, "show", "Ida Berg", "--json", "--graph", server.Address);
        Assert.Equal((await kg.RunAsync("show", "Ida Berg", "--json")).Out, same.Out);
    }

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task Labels_of_other_tools_are_added_and_the_second_load_changes_nothing(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var kg = Tool.With(News);
        await kg.LoadAsync(server, "--labels", "neo4j-graphrag");
        using var client = server.Client();
        Assert.Equal(0L, (await client.RowsAsync("MATCH (n:Entity) WHERE NOT n:__Entity__ OR NOT n:__KGBuilder__ RETURN count(n)"))[0][0]);
        Assert.NotEmpty(await client.RowsAsync("MATCH (e:__Entity__)-[:FROM_CHUNK]->(c:Chunk)-[:FROM_DOCUMENT]->(:Document), (c)-[:NEXT_CHUNK]-(:Chunk) RETURN c.text"));
        Assert.All(((JObject)(await kg.LoadAsync(server, "--labels", "neo4j-graphrag"))["counters"]!).Properties(), c => Assert.Equal(0, c.Value));
    }

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task Figures_are_kept_on_the_server_and_a_load_leaves_them(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var kg = Tool.With(News);
        await kg.LoadAsync(server);
        string[][] commands = [["rank"], ["rank", "--by", "betweenness"], ["communities"], ["components"], ["rank"]];
        foreach (var command in commands)
        {
            var (file, kept) = (await kg.RunAsync([.. command, "--write"]), await kg.RunAsync(CancellationToken.None, [.. command, "--write", "--graph", server.Address]));
            Assert.True((file.Code, kept.Code) == (0, 0), file.Error + kept.Error);
        }

        Assert.All(((JObject)(await kg.LoadAsync(server))["counters"]!).Properties(), c => Assert.Equal(0, c.Value));
        await using var store = Tool.Store(server);
        using var own = SqliteGraphStore.Open(kg.Graph, new SqliteOpenOptions { ReadOnly = true });
        Assert.Equal(await own.ScoresAsync(), await store.ScoresAsync());
        Assert.Equal(["betweenness", "community", "component", "pagerank"], (await store.ScoresAsync()).Select(s => s.Measure).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            (await kg.RunAsync("show", "Port Ostrava", "--json")).Out, (await kg.RunAsync(CancellationToken.None, "show", "Port Ostrava", "--json", "--graph", server.Address)).Out);
    }

    [Fact]
    public async Task A_dry_run_prints_the_statements_and_asks_no_server()
    {
        using var kg = Tool.With(News);
        var result = await kg.RunAsync("load", "http://localhost:1", "--dry-run", "--json");
        Assert.Equal(0, result.Code);
        var plan = JArray.Parse(result.Out);
        Assert.Contains(plan, p => ((string)p["statement"]!).StartsWith("CREATE CONSTRAINT", StringComparison.Ordinal));
        Assert.Equal(EntityGraph.From(News).Entities.Count(e => e.Kind == EntityKind.Person), plan.Where(p => ((string)p["statement"]!).Contains("SET n:`Person`", StringComparison.Ordinal)).Sum(p => (int)p["rows"]!));
    }
}
