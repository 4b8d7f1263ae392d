using System.Runtime.Versioning;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Storing;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>Texts that were just sent are read from a temporary file, as long as the server still has them.</summary>
[Collection(ServerCollection.Name)]
public sealed class TextSpoolTests
{
    public static TheoryData<string> Versions => Neo4jServer.Versions;

    [Fact]
    public void A_text_comes_back_and_a_later_one_takes_its_place()
    {
        using var spool = new TextSpool();
        Assert.False(spool.Has("a", "1"));
        spool.Keep("a", "1", "Grüße, \U0001F600");
        spool.Keep("b", "2", "");
        Assert.True(spool.Has("a", "1"));
        Assert.False(spool.Has("a", "2"));
        Assert.False(spool.Has("a", null));
        Assert.Equal(("Grüße, \U0001F600", ""), (spool.Read("a"), spool.Read("b")));
        spool.Keep("a", "3", "new");
        Assert.False(spool.Has("a", "1"));
        Assert.Equal("new", spool.Read("a"));
    }

    [Fact]
    public void The_file_can_be_read_by_its_owner_alone_and_goes_with_the_spool()
    {
        var before = Files();
        using (var spool = new TextSpool())
        {
            spool.Keep("a", "1", "text");
            if (OperatingSystem.IsWindows()) return;
            var made = Files().Except(before).ToList();
            Assert.NotEmpty(made);
            foreach (var file in made) IsOwnersAlone(file);
        }

        Assert.Empty(Files().Except(before));
    }

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task What_another_program_changed_meanwhile_is_read_from_the_server(string version)
    {
        var server = Neo4jServer.Empty(version);
        await using var mine = Tool.Store(server, keepsTexts: true);
        await using var other = Tool.Store(server);
        var given = SampleDocument.Contribution();
        await mine.AddAsync(given);
        Assert.Equal(await TextsAsync(other), await TextsAsync(mine));
        var changed = given with { Document = given.Document with { Title = "Another title" } };
        await other.AddAsync(changed);
        Assert.Contains("Another title", Assert.Single(await TextsAsync(mine)), StringComparison.Ordinal);
        await other.RemoveAsync(given.Document.Id);
        Assert.Empty(await TextsAsync(mine));
    }

    private static async Task<List<string>> TextsAsync(Neo4jGraphStore store)
    {
        var all = new List<string>();
        await foreach (var contribution in store.ContributionsAsync()) all.Add(KnowledgeGraph.Cli.Servers.ServerConnection.Form.Write(contribution));
        return all;
    }

    [UnsupportedOSPlatform("windows")]
    private static void IsOwnersAlone(string file) => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));

    private static HashSet<string> Files() => [.. Directory.EnumerateFiles(Path.GetTempPath(), "kg-*")];
}
