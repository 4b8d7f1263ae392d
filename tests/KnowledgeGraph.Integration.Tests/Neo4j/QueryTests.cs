using System.IO.Compression;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Browsing;
using KnowledgeGraph.Tests;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>The saved queries and the query book, each query run on a real server on the sample graph.</summary>
[Collection(ServerCollection.Name)]
public sealed class QueryTests
{
    private static readonly string Golden = Path.Combine(Path.GetDirectoryName(Foreign.Reader("x"))!, "..", "Neo4j", "Data", "answers.json");
    private static readonly string Book = Path.Combine(Path.GetDirectoryName(Foreign.Reader("x"))!, "..", "..", "..", "docs", "queries.md");

    [SkippableTheory]
    [InlineData(Neo4jServer.Lts)]
    [InlineData(Neo4jServer.Newest)]
    public async Task Every_saved_query_gives_what_the_sample_says(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var kg = Tool.With(SampleDocument.Contribution());
        await kg.LoadAsync(server);
        using var client = server.Client();
        var answers = new JObject();
        foreach (var query in SavedQueries.All)
        {
            var parameters = query.Parameters.Length == 0 ? "" : $"WITH {string.Join(", ", Split(query.Parameters).Select(p => $"{p.Value} AS {p.Name}"))} RETURN {string.Join(", ", Split(query.Parameters).Select(p => p.Name))}";
            var values = parameters.Length == 0 ? [] : (await client.RowsAsync(parameters))[0];
            var rows = await client.RowsAsync(query.Statement, [.. Split(query.Parameters).Select((p, i) => (p.Name, values[i]))]);
            answers[query.Name] = query.Name == "neighbourhood" ? JToken.FromObject(rows.Count) : JToken.FromObject(rows);
        }

        if (Environment.GetEnvironmentVariable("KG_APPROVE") == "1" && version == Neo4jServer.Lts) File.WriteAllText(Golden, answers.ToString(Formatting.Indented) + "\n");
        Assert.Equal(JObject.Parse(File.ReadAllText(Golden)).ToString(), answers.ToString());
        Assert.True(SavedQueries.All.Length >= 25);
    }

    [SkippableTheory]
    [InlineData(Neo4jServer.Lts, "")]
    [InlineData(Neo4jServer.Newest, "CYPHER 5 ")]
    [InlineData(Neo4jServer.Newest, "CYPHER 25 ")]
    public async Task Every_statement_is_valid_in_both_languages(string version, string language)
    {
        var server = Neo4jServer.Empty(version);
        using var client = server.Client();
        await Neo4jSchema.ApplyAsync(client.Transport, new RetryPolicy());
        foreach (var name in CypherLibrary.Names.Where(n => !n.StartsWith("schema/", StringComparison.Ordinal)))
        {
            var text = CypherLibrary.Statement(name);
            var parameters = System.Text.RegularExpressions.Regex.Matches(text, @"\$(\w+)").Select(m => m.Groups[1].Value).Distinct().Select(p => (p, (object?)null)).ToArray();
            try
            {
                await client.RowsAsync($"{language}EXPLAIN {text}", parameters);
            }
            catch (Neo4jException e)
            {
                Assert.Fail($"{name}: {e.Message}");
            }
        }
    }

    [Fact]
    public async Task The_zip_holds_a_script_a_query_and_the_style_every_kind()
    {
        using var kg = Tool.With();
        Assert.Equal(0, (await kg.RunAsync("neo4j", "queries", "--output", kg["q.zip"])).Code);
        using var zip = ZipFile.OpenRead(kg["q.zip"]);
        Assert.Equal(SavedQueries.All.Select(q => q.Name + ".cypher"), zip.Entries.Select(e => e.Name));
        var style = (await kg.RunAsync("neo4j", "style")).Out;
        foreach (var kind in Enum.GetNames<KnowledgeGraph.Extraction.EntityKind>().Concat(["Event", "Statement", "Sentence", "Document"]))
            Assert.Matches($@"node\.{kind} \{{\n  color: #[0-9A-F]{{6}};\n[^}}]*caption: ""\{{\w+\}}"";", style);
        Assert.Equal(string.Concat(Neo4jSchema.Statements.Select(s => s + ";\n")), (await kg.RunAsync("neo4j", "schema")).Out);
    }

    [Fact]
    public void The_query_book_holds_the_saved_queries_as_they_are()
    {
        var text = "# Query book\n\nThe queries that `kg neo4j queries -o queries.zip` gives to Neo4j Browser. Each is run on Neo4j 5.26 and 2026.09 by a test, on a small sample graph; the parameters are those of the test.\n"
            + string.Concat(SavedQueries.All.Select(q => $"\n## {q.Question}\n\n```cypher\n{SavedQueries.Script(q)}```\n"));
        if (Environment.GetEnvironmentVariable("KG_APPROVE") == "1") File.WriteAllText(Book, text);
        Assert.Equal(text, File.ReadAllText(Book).ReplaceLineEndings("\n"));
    }

    private static IEnumerable<(string Name, string Value)> Split(string parameters) =>
        parameters.Length == 0 ? [] : parameters.Split(", ").Select(p => (p.Split(" = ")[0], p.Split(" = ")[1]));
}
