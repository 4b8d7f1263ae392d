using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Tests.Cli;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>The tool in this process, with a graph in a file.</summary>
internal static class Tool
{
    public static Neo4jGraphStore Store(Neo4jServer server, RetryPolicy? retry = null, bool keepsTexts = false) => new(ServerConnection.Open(server.Options()), ServerConnection.Form, retry) { KeepsTexts = keepsTexts };

    public static Kg With(params Contribution[] contributions)
    {
        var kg = new Kg { Composition = new Composition() };
        if (contributions.Length > 0) kg.AddAsync(contributions).GetAwaiter().GetResult();
        return kg;
    }

    /// <summary>Loads and gives the report.</summary>
    public static async Task<JObject> LoadAsync(this Kg kg, Neo4jServer server, params string[] options)
    {
        var result = await kg.RunAsync(["load", server.Address, "--json", .. options]);
        Assert.True(result.Code == 0, result.Error);
        return JObject.Parse(result.Out);
    }

    /// <summary>What the server shows of the graph, as text to compare: every node and relationship with all its properties, without ids of the database.</summary>
    public static async Task<string> PictureAsync(Neo4jServer server)
    {
        using var client = server.Client();
        var nodes = await client.RowsAsync("MATCH (n) WHERE NOT n:GraphState RETURN labels(n), properties(n)");
        var edges = await client.RowsAsync("MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)");
        return string.Join('\n', nodes.Concat(edges).Select(r => Newtonsoft.Json.JsonConvert.SerializeObject(r.Select(Sorted))).Order(StringComparer.Ordinal));
    }

    private static object? Sorted(object? value) => value is IDictionary<string, object?> map
        ? new SortedDictionary<string, object?>(map, StringComparer.Ordinal)
        : value is List<object?> list && list.All(i => i is string) ? list.Cast<string>().Order(StringComparer.Ordinal).ToList() : value;
}
