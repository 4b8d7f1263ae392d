using KnowledgeGraph.Tests;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary><c>kg view</c> of a server's graph.</summary>
[Collection(ServerCollection.Name)]
public sealed class ViewingTests
{
    [SkippableTheory]
    [InlineData(Neo4jServer.Lts)]
    [InlineData(Neo4jServer.Newest)]
    public async Task The_page_of_a_server_is_the_page_of_the_file_that_was_loaded(string version)
    {
        var server = Neo4jServer.Empty(version);
        using var kg = Tool.With(SampleDocument.Contribution(), Some.Contribution(1, "a.txt"), TimesAndPlaces.Contribution(3, "c.txt"));
        await kg.LoadAsync(server);
        foreach (var choice in new string[][] { [], ["--around", "Port Ostrava", "--depth", "2"], ["--type", "ATTACKED"] })
        {
            var file = await kg.RunAsync(["view", "-o", "-", "--title", "News", .. choice]);
            var read = await kg.RunAsync(CancellationToken.None, ["view", "-o", "-", "--title", "News", .. choice, "--graph", server.Address]);
            Assert.True(read.Code == 0, read.Error);
            Assert.Equal((0, file.Out), (file.Code, read.Out));
        }

        var named = await kg.RunAsync(CancellationToken.None, "view", "-o", kg["page.html"], "--graph", server.Address);
        Assert.Equal(0, named.Code);
        Assert.Contains("<title>graph</title>", await File.ReadAllTextAsync(kg["page.html"]));
        Assert.Equal(2, (await kg.RunAsync(CancellationToken.None, "view", "--watch", "-o", kg["w.html"], "--graph", server.Address)).Code);
    }
}
