using KnowledgeGraph.Tests;
using KnowledgeGraph.Tests.Support;

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

    private static async Task SameAsync(KnowledgeGraph.Tests.Cli.Kg kg, Neo4jServer server, string[] command)
    {
        var (file, read) = (await kg.RunAsync(command), await kg.RunAsync(CancellationToken.None, [.. command, "--graph", server.Address]));
        Assert.True(file.Code == 0, file.Error);
        Assert.Equal((string.Join(' ', command), 0, file.Out), (string.Join(' ', command), read.Code, read.Out));
    }
}
