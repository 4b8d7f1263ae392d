using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Tests.Cli;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>
/// A generated graph (benchmarks/neo4j/generate.py) on real servers, compared with the facts that it was loaded from. A small one; with KG_LONG=1, and in
/// continuous integration, one of 100,000 entities and 500,000 relations, whose loader must stay below 300 MB.
/// </summary>
[Collection(ServerCollection.Name)]
public sealed class GeneratedGraphTests
{
    private const int Sample = 50, SentencesOfDocument = 20, EntitiesOfDocument = 100, MostMegabytes = 300;

    public static TheoryData<string> Versions => Neo4jServer.Versions;

    private static bool Long => Environment.GetEnvironmentVariable("KG_LONG") is not null || Environment.GetEnvironmentVariable("CI") == "true";

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task It_is_there_to_the_last_record_and_a_second_load_changes_nothing(string version)
    {
        var server = Neo4jServer.Empty(version);
        var (entities, relations) = Long ? (100_000, 500_000) : (2_000, 10_000);
        using var kg = Tool.With();
        var facts = Generated(kg, entities, relations);
        Assert.Equal(0, (await kg.RunAsync("add", facts, "--quiet")).Code);
        var (first, peak) = await KgProcess.LoadAsync(kg.Graph, server);
        if (Long) Assert.InRange(peak, 1, MostMegabytes);
        var documents = entities / EntitiesOfDocument;
        using var client = server.Client();
        Assert.Equal(documents, (int)first["documents"]!["created"]!);
        Assert.Equal([documents, documents * SentencesOfDocument, entities, documents], await CountsAsync(client, "Document", "Sentence", "Entity", "Contribution"));
        Assert.Equal(relations, (long)(await client.RowsAsync("MATCH (:Entity)-[r]->(:Entity) RETURN count(r)"))[0][0]!);
        Assert.Equal(Named("CONSTRAINT"), (await client.RowsAsync("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name")).Select(r => (string)r[0]!));
        Assert.Subset((await client.RowsAsync("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")).Select(r => (string)r[0]!).ToHashSet(), Named("INDEX").ToHashSet());
        await SameRecordsAsync(client, facts, documents);
        var (second, again) = await KgProcess.LoadAsync(kg.Graph, server);
        if (Long) Assert.InRange(again, 1, MostMegabytes);
        Assert.All(((JObject)second["counters"]!).Properties(), c => Assert.Equal(0, c.Value));
        Assert.Equal(first["nodes"]!["created"], second["nodes"]!["unchanged"]);
        Assert.Equal(first["relationships"]!["created"], second["relationships"]!["unchanged"]);
    }

    private static string Generated(Kg kg, int entities, int relations)
    {
        var script = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Foreign.Reader("x"))!, "..", "..", "..", "benchmarks", "neo4j", "generate.py"));
        Foreign.Run("sh", "-c", FormattableString.Invariant($"'{Foreign.Python()}' '{script}' {entities} {relations} > '{kg["facts.jsonl"]}'"));
        return kg["facts.jsonl"];
    }

    private static async Task<List<long>> CountsAsync(QueryClientScope client, params string[] labels)
    {
        var counts = new List<long>();
        foreach (var label in labels) counts.Add((long)(await client.RowsAsync($"MATCH (n:{label}) RETURN count(n)"))[0][0]!);
        return counts;
    }

    private static IEnumerable<string> Named(string what) => Neo4jSchema.Statements
        .Select(s => Regex.Match(s, $@"^CREATE (?:FULLTEXT )?{what} (\w+) ")).Where(m => m.Success).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);

    private static async Task SameRecordsAsync(QueryClientScope client, string facts, int documents)
    {
        var random = new Random(20311129);
        var drawn = Enumerable.Range(0, Sample).Select(_ => random.Next(documents)).ToHashSet();
        var lines = File.ReadLines(facts).Where((_, i) => drawn.Contains(i)).Select(JObject.Parse).ToList();
        for (var i = 0; i < Sample; i++)
        {
            var line = lines[i % lines.Count];
            await SameEntityAsync(client, Any(line["entities"]!));
            await SameRelationAsync(client, (string)line["document"]!["id"]!, Any(line["relations"]!));
        }

        JToken Any(JToken list) => list[random.Next(((JArray)list).Count)]!;
    }

    private static async Task SameEntityAsync(QueryClientScope client, JToken entity)
    {
        var row = Assert.Single(await client.RowsAsync("MATCH (n:Entity {id: $id}) RETURN labels(n), properties(n)", ("id", (string)entity["id"]!)));
        Assert.Equal(["Entity", "Organization"], ((List<object?>)row[0]!).Cast<string>().Order(StringComparer.Ordinal));
        Assert.Equal(
            JObject.FromObject(new { id = entity["id"], name = entity["name"], named = true, aliases = Array.Empty<string>(), roles = Array.Empty<string>(), types = Array.Empty<string>(), ids = Array.Empty<string>(), within = Array.Empty<string>(), candidates = Array.Empty<string>(), mentionCount = 1, documentCount = 1 }),
            Sorted(row[1]!, "id", "name", "named", "aliases", "roles", "types", "ids", "within", "candidates", "mentionCount", "documentCount"), JToken.EqualityComparer);
    }

    private static async Task SameRelationAsync(QueryClientScope client, string document, JToken relation)
    {
        var row = Assert.Single(await client.RowsAsync(
            "MATCH (a:Entity {id: $a})-[r {id: $id}]->(b:Entity {id: $b}) RETURN type(r), r {.*, firstDate: toString(r.firstDate), lastDate: toString(r.lastDate)}",
            ("a", (string)relation["subject"]!), ("b", (string)relation["object"]!), ("id", (string)relation["id"]!)));
        Assert.Equal((string)relation["type"]!, row[0]);
        var sentence = $"{document}/{((int)relation["sentence"]!).ToString(CultureInfo.InvariantCulture)}";
        var evidence = new JObject { ["sentence"] = sentence, ["start"] = relation["start"], ["end"] = relation["end"], ["confidence"] = relation["confidence"], ["extractor"] = relation["extractor"] };
        var kept = JObject.FromObject(row[1]!);
        Assert.Equal(evidence, JObject.Parse((string)Assert.Single(kept["evidence"]!)!), JToken.EqualityComparer);
        kept.Remove("evidence");
        var expected = JObject.FromObject(new
        {
            id = relation["id"], count = 1, confidence = relation["confidence"], status = relation["status"], firstDate = relation["firstDate"], lastDate = relation["lastDate"],
            documents = new[] { document }, sentences = new[] { sentence }, events = Array.Empty<string>(), extractors = new[] { relation["extractor"] }, attributedTo = Array.Empty<string>(),
        });
        Assert.Equal(expected, Sorted(kept, [.. expected.Properties().Select(p => p.Name)]), JToken.EqualityComparer);
    }

    /// <summary>In the order of names that is given; a name that is not among them stays and makes a difference.</summary>
    private static JObject Sorted(object map, params string[] names)
    {
        var given = JObject.FromObject(map);
        return new JObject(given.Properties().OrderBy(p => Array.IndexOf(names, p.Name)));
    }
}
