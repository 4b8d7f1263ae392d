using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests;
using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>Commands that read answer the same from a server as from the file.</summary>
[Collection(ServerCollection.Name)]
public sealed class ReadingTests
{
    private static readonly string[][] Commands =
    [
        ["find"], ["find", "--type", "ATTACKED", "--status", "all"], ["find", "--events"], ["show", "Port Ostrava"], ["said"], ["said", "Ida Berg"], ["path", "Norland's navy", "Norland"],
        ["around", "Port Ostrava"], ["stats"], ["rank"], ["documents"], ["communities"],
    ];

    [SkippableTheory]
    [InlineData(Neo4jServer.Lts)]
    [InlineData(Neo4jServer.Newest)]
    public async Task The_answers_are_the_same(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var kg = Tool.With(SampleDocument.Contribution(), Some.Contribution(1, "a.txt"), TimesAndPlaces.Contribution(3, "c.txt"));
        await kg.LoadAsync(server);
        foreach (var command in Commands) await SameAsync(kg, server, [.. command, "--json"]);
        foreach (var format in new[] { "graphml", "cypher", "turtle", "gexf" }) await SameAsync(kg, server, ["export", format]);
        var refused = await kg.RunAsync(CancellationToken.None, "build", "x.txt", "--graph", server.Address);
        Assert.Equal(4, refused.Code);
        Assert.Contains("kg load", refused.ErrorLine);
    }

    [SkippableFact]
    public async Task What_an_earlier_version_kept_is_read_and_a_load_leaves_it()
    {
        var server = Neo4jServer.Empty(Neo4jServer.Lts);
        Contribution[] contributions = [SampleDocument.Contribution(), Some.Contribution(1, "a.txt")];
        using var kg = Tool.With(contributions);
        await kg.LoadAsync(server);
        using var client = server.Client();
        foreach (var c in contributions)
            await client.RowsAsync("MATCH (c:Contribution {id: $id}) SET c.content = $content", ("id", c.Document.Id), ("content", ServerConnection.Form.Write(c with { Rejected = [], Open = [] }).TrimEnd('\n')));
        await SameAsync(kg, server, ["export", "jsonl"]);
        Assert.All(((JObject)(await kg.LoadAsync(server))["counters"]!).Properties(), c => Assert.Equal(0, c.Value));
    }

    [SkippableFact]
    public async Task What_is_damaged_on_the_server_is_named()
    {
        var server = Neo4jServer.Empty(Neo4jServer.Newest);
        using var kg = Tool.With(SampleDocument.Contribution());
        await kg.LoadAsync(server);
        using var client = server.Client();
        var id = (string)(await client.RowsAsync("MATCH (c:Contribution) SET c.content = left(c.content, size(c.content) / 2) RETURN c.id"))[0][0]!;
        var refused = await kg.RunAsync(CancellationToken.None, "find", "--graph", server.Address);
        Assert.NotEqual(0, refused.Code);
        Assert.Contains($"document {id}: what the server keeps of it is damaged", refused.ErrorLine);
    }

    private static async Task SameAsync(KnowledgeGraph.Tests.Cli.Kg kg, Neo4jServer server, string[] command)
    {
        var (file, read) = (await kg.RunAsync(command), await kg.RunAsync(CancellationToken.None, [.. command, "--graph", server.Address]));
        Assert.True(file.Code == 0, file.Error);
        Assert.Equal((string.Join(' ', command), 0, file.Out), (string.Join(' ', command), read.Code, read.Out));
    }
}
