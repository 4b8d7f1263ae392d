using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>What is wrong with an address, a user or a server is one line that says how to mend it, with exit code 4.</summary>
[Collection(ServerCollection.Name)]
public sealed class RefusalTests
{
    private const string Secret = "tr0ub4dor";

    [Theory]
    [InlineData("http://neo4j:tr0ub4dor@localhost:7474", "credentials do not belong into an address")]
    [InlineData("http://tr0ub4dor@localhost:7474", "credentials do not belong into an address")]
#if !NEO4J_DRIVER
    [InlineData("bolt://localhost:7687", "http://localhost:7474")]
#endif
    [InlineData("http://db.example.org:7474", "--insecure")]
    [InlineData("http://", "not an address")]
    [InlineData("nonsense", "not an address")]
    public async Task Addresses_that_cannot_or_must_not_be_used_are_refused(string address, string cure)
    {
        using var kg = Tool.With(SampleDocument.Contribution());
        kg.Environment["KG_NEO4J_PASSWORD"] = Secret;
        var result = await kg.RunAsync("load", address);
        Assert.Equal((4, ""), (result.Code, result.Out));
        Assert.Contains(cure, result.ErrorLine);
        Assert.DoesNotContain(Secret, result.ErrorLine);
    }

    [SkippableTheory]
    [InlineData(Neo4jServer.Lts)]
    [InlineData(Neo4jServer.Newest)]
    public async Task Wrong_passwords_databases_and_servers_are_refused_with_their_cure(string version)
    {
        using var server = Neo4jServer.Own(version, Secret);
        using var kg = Tool.With(SampleDocument.Contribution());
        await RefusedAsync(kg, server, "--password-file", []);
        kg.Environment["KG_NEO4J_PASSWORD"] = "not" + Secret;
        await RefusedAsync(kg, server, "--user", []);
        await RefusedAsync(kg, server, "--password-file", ["--user", "nobody"]);
        kg.Environment["KG_NEO4J_PASSWORD"] = Secret;
        await RefusedAsync(kg, server, "--database", ["--database", "nowhere"]);
        Assert.Equal(0, (await kg.RunAsync("load", server.Address)).Code);
        server.Stop();
        server.Configure("server.databases.read_only=neo4j");
        server.Start();
        await kg.AddAsync(KnowledgeGraph.Tests.Support.Some.Contribution(1, "a.txt"));
        await RefusedAsync(kg, server, "read-only", []);
        var read = await kg.RunAsync(CancellationToken.None, "stats", "--json", "--graph", server.Address);
        Assert.Equal(0, read.Code);
        var file = kg.Write("password", Secret + "\n");
        kg.Environment.Remove("KG_NEO4J_PASSWORD");
        Assert.Equal(0, (await kg.RunAsync(CancellationToken.None, "stats", "--json", "--graph", server.Address, "--password-file", file)).Code);
        kg.Stdin = Secret;
        Assert.Equal(0, (await kg.RunAsync(CancellationToken.None, "stats", "--json", "--graph", server.Address, "--password-file", "-")).Code);
    }

    [SkippableFact]
    public async Task A_password_from_stdin_is_read_once_and_serves_every_command_that_talks_to_a_server()
    {
        using var server = Neo4jServer.Own(Neo4jServer.Lts, Secret);
        using var kg = Tool.With(LoadTests.News);
        kg.Stdin = Secret + "\n";
        string[][] commands = [["load", server.Address], ["load", server.Address], ["remove", LoadTests.News[3].Document.Id, "--neo4j", server.Address], ["stats", "-g", server.Address], ["show", "Ida Berg", "-g", server.Address], ["rank", "--write", "-g", server.Address]];
        foreach (var command in commands)
        {
            var result = await kg.RunAsync(CancellationToken.None, [.. command, "--password-file", "-", .. command.Contains("-g") ? Array.Empty<string>() : ["--graph", kg.Graph]]);
            Assert.True(result.Code == 0, $"{command[0]}: {result.Error}");
        }
    }

    [SkippableTheory]
    [InlineData(Neo4jServer.Lts)]
    [InlineData(Neo4jServer.Newest)]
    public async Task What_no_server_could_hold_is_counted_to_the_last_and_the_rest_is_written(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var client = server.Client();
        await Neo4jSchema.ApplyAsync(client.Transport, new RetryPolicy());
        var loader = new GraphLoader(client.Transport);
        var keys = new PropertyKeys([], []);
        var report = await loader.RunAsync(_ => Task.FromResult<PropertyGraphWalk>((receiver, _) =>
        {
            for (var i = 0; i < 1500; i++) receiver.Node(new PropertyNode($"{i:x32}", ["Document", i % 2 == 0 ? " " : "Odd"], keys, []));
            for (var i = 0; i < 900; i++) receiver.Relationship(new($"r{i}", "", "Document", $"{1:x32}", "Document", $"{3:x32}", keys, []));
            for (var i = 0; i < 10; i++) receiver.Relationship(new($"NEXT:{i}", "NEXT", "Document", $"{1:x32}", "Document", i == 0 ? $"{3:x32}" : $"nobody{i}", keys, []));
        }));
        Assert.Equal((750, 1), (report.NodesCreated, report.RelationshipsCreated));
        Assert.Equal((750 + 900 + 9, 1000), (report.RefusedCount, report.Refused.Length));
    }

    [SkippableTheory]
    [InlineData(Neo4jServer.Lts)]
    [InlineData(Neo4jServer.Newest)]
    public async Task An_error_is_an_error_whatever_its_status(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var client = server.Client();
        await client.RunAsync(new("CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE"));
        await client.RunAsync(new("CREATE (:Entity {id: 'a'})"));
        foreach (var text in new[] { "CREATE (:Entity {id: 'a'})", "CREATE (n:Entity {id: 'a'}) RETURN n.id" })
        {
            var error = await Assert.ThrowsAsync<Neo4jException>(() => client.RunAsync(new(text)));
            Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", error.Code);
            Assert.False(error.IsTransient);
        }

        Assert.Equal("Neo.ClientError.Statement.SyntaxError", (await Assert.ThrowsAsync<Neo4jException>(() => client.RunAsync(new("RETURN date('2031-02-30') AS d, FROM")))).Code);
        var row = (await client.RowsAsync("RETURN $d AS day, 1.0 AS real, $i AS whole, $l AS list", ("d", new DateOnly(2031, 5, 17)), ("i", 1L << 53 | 1), ("l", new object?[] { 1, 2.5, null, "x" })))[0];
        Assert.Equal(("2031-05-17", 1.0, 1L << 53 | 1), ((string)row[0]!, (double)row[1]!, (long)row[2]!));
        Assert.Equal([1L, 2.5, null, "x"], (List<object?>)row[3]!);
    }

    [SkippableTheory]
    [InlineData(Neo4jServer.Lts)]
    public async Task A_server_without_the_query_api_is_loaded_over_the_transactional_api(string version)
    {
        var server = Neo4jServer.Empty(version);
        await using var old = new QueryApiClient(server.Options() with { Address = new Uri(server.Http) }, new TransactionalDialect("neo4j"));
        await using var store = new Neo4jGraphStore(old, KnowledgeGraph.Cli.Servers.ServerConnection.Form);
        await Neo4jSchema.ApplyAsync(old, new RetryPolicy());
        await store.AddAsync(SampleDocument.Contribution());
        var graph = await GraphStoreExtensions.LoadAsync(store);
        var loader = new KnowledgeGraph.Neo4j.Loading.GraphLoader(old);
        await loader.RunAsync(_ => Task.FromResult((PropertyGraphWalk)((receiver, token) => PropertyGraph.Walk(GraphPart.Of(graph), receiver, token))));
        var picture = await Tool.PictureAsync(server);
        using var kg = Tool.With(SampleDocument.Contribution());
        var report = await kg.LoadAsync(server);
        Assert.Equal((0, 0), ((int)report["nodes"]!["created"]! + (int)report["nodes"]!["changed"]!, (int)report["relationships"]!["created"]! + (int)report["relationships"]!["changed"]!));
        Assert.Equal(picture, await Tool.PictureAsync(server));
    }

    private static async Task RefusedAsync(KnowledgeGraph.Tests.Cli.Kg kg, Neo4jServer server, string cure, string[] options)
    {
        var result = await kg.RunAsync(["load", server.Address, .. options]);
        Assert.Equal(4, result.Code);
        Assert.Contains(cure, result.ErrorLine);
        Assert.DoesNotContain(Secret, result.ErrorLine + result.Out);
    }
}
