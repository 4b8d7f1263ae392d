using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class BackupTests
{
    [Fact]
    public async Task A_copy_is_the_same_graph()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "1.txt"), Some.Contribution(2, "2.txt"));
        await kg.RunAsync("rank", "--write");
        await kg.RunAsync("merge", "Mara Denn", "Ivo Brandt", "--why", "a test");
        var result = await kg.RunAsync("backup", kg["copy.kg"], "--json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        var json = JObject.Parse(result.Out);
        Assert.Equal((kg.Graph, kg["copy.kg"], new FileInfo(kg["copy.kg"]).Length), ((string?)json["graph"], (string?)json["copy"], (long)json["bytes"]!));
        foreach (var command in new string[][] { ["export", "jsonl"], ["merges"], ["documents"], ["show", "Mara Denn"] })
            Assert.Equal((await kg.RunAsync(command)).Out, (await kg.RunAsync(CancellationToken.None, [.. command, "--graph", kg["copy.kg"]])).Out);
        Assert.Equal(0, (await kg.RunAsync(CancellationToken.None, "add", kg.Facts("more.jsonl", Some.Contribution(3, "3.txt")), "--graph", kg["copy.kg"])).Code);
    }

    [Fact]
    public async Task A_copy_that_exists_is_left_unless_it_may_be_replaced()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "1.txt"));
        await kg.RunAsync("backup", kg["copy.kg"]);
        await kg.AddAsync(Some.Contribution(2, "2.txt"));
        var before = kg.Content;
        var refused = await kg.RunAsync("backup", kg["copy.kg"]);
        Assert.Equal(3, refused.Code);
        Assert.Contains("add --force", refused.ErrorLine, StringComparison.Ordinal);
        Assert.Equal(before, kg.Content);
        Assert.Equal(0, (await kg.RunAsync("backup", kg["copy.kg"], "--force")).Code);
        Assert.Equal((await kg.RunAsync("documents")).Out, (await kg.RunAsync(CancellationToken.None, "documents", "--graph", kg["copy.kg"])).Out);
    }

    [Fact]
    public async Task The_graph_itself_is_never_replaced_by_its_copy()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(kg["link.kg"], Path.GetFileName(kg.Graph));
            Directory.CreateSymbolicLink(kg["up"], ".");
        }

        string[] ways = [kg.Graph, Path.GetRelativePath(Directory.GetCurrentDirectory(), kg.Graph)];
        if (!OperatingSystem.IsWindows()) ways = [.. ways, kg["link.kg"], kg["up/graph.kg"], kg["up/link.kg"], Path.GetRelativePath(Directory.GetCurrentDirectory(), kg["link.kg"])];
        foreach (var name in ways)
        {
            var result = await kg.RunAsync("backup", name, "--force");
            Assert.Equal(3, result.Code);
            Assert.Contains("the graph itself", result.ErrorLine, StringComparison.Ordinal);
        }
    }

    /// <summary>SQLite would take the log of the old file for one of the new.</summary>
    [Fact]
    public async Task A_graph_that_a_program_has_open_is_not_replaced()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        using var other = SqliteGraphStore.Open(kg["copy.kg"]);
        await other.AddAsync(Some.Contribution(2));
        var result = await kg.RunAsync("backup", kg["copy.kg"], "--force");
        Assert.Equal(3, result.Code);
        Assert.Contains("has open", result.ErrorLine, StringComparison.Ordinal);
        Assert.Equal(KnowledgeGraph.Graphs.AddOutcome.Unchanged, await other.AddAsync(Some.Contribution(2)));
    }

    [Theory]
    [InlineData("none/copy.kg", 3, "create it first")]
    [InlineData(".", 3, "a folder")]
    [InlineData("", 2, "an empty name")]
    public async Task A_copy_that_cannot_be_made_is_said_in_one_line(string name, int code, string why)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        var before = kg.Content;
        var result = await kg.RunAsync("backup", name.Length == 0 ? "" : kg[name]);
        Assert.Equal((code, ""), (result.Code, result.Out));
        Assert.Contains(why, result.ErrorLine, StringComparison.Ordinal);
        Assert.Equal(before, kg.Content);
    }

    [Fact]
    public async Task A_damaged_graph_is_not_copied_as_if_it_were_sound()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        var bytes = await File.ReadAllBytesAsync(kg.Graph);
        var place = bytes.AsSpan().IndexOf("shelled the port"u8);
        bytes[place] ^= 1;
        await File.WriteAllBytesAsync(kg.Graph, bytes);
        var result = await kg.RunAsync("backup", kg["copy.kg"]);
        Assert.Equal(4, result.Code);
        Assert.Contains("not what was written", result.ErrorLine, StringComparison.Ordinal);
        Assert.False(File.Exists(kg["copy.kg"]));
    }
}
