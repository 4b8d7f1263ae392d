using System.Globalization;
using KnowledgeGraph.Reliability.Tests.Files;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Cli;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Reliability.Tests.Crash;

/// <summary>The disk is full, read-only, or the folder goes: one clear line, the right exit code, nothing lost, and the next run ends in the same graph.</summary>
[Collection(KgCollection.Name)]
public sealed class DiskTests
{
    private const int Documents = 30;

    [SkippableFact]
    public async Task A_disk_that_is_full_at_any_moment_ends_a_run_with_one_line_and_the_next_one_goes_on()
    {
        using var kg = new Kg();
        var facts = kg.Facts("facts.jsonl", [.. Enumerable.Range(1, Documents).Select(n => Some.Contribution(n, string.Create(CultureInfo.InvariantCulture, $"{n}.txt")))]);
        await kg.AddAsync([.. Enumerable.Range(1, Documents).Select(n => Some.Contribution(n, string.Create(CultureInfo.InvariantCulture, $"{n}.txt")))]);
        var expected = await ContentAsync(kg.Graph);
        var random = new Random(20313);
        var failed = 0;
        for (var round = 0; round < Scale.Of(5, 60); round++)
        {
            using var disk = new SmallDisk(random.Next(8, 1600));
            var graph = Path.Combine(disk.Path, "graph.kg");
            // The tool itself: a full disk can also be met in memory that is mapped from a file, which kills a process.
            var full = await KgProcess.RunAsync(disk.Path, "add", facts, "-q");
            if (full.Code == 0) continue;
            failed++;
            Assert.Equal(4, full.Code);
            Assert.Contains("room", full.ErrorLine, StringComparison.Ordinal);
            Assert.Contains("graph.kg: ", full.ErrorLine, StringComparison.Ordinal);
            disk.Resize(64 * 1024);
            if (File.Exists(graph) && new FileInfo(graph).Length > 0)
            {
                using (SqliteGraphStore.Open(graph)) Assert.DoesNotContain(GraphCheck.Run(graph), f => !f.IsSound);
                Assert.ProperSuperset((await ContentAsync(graph)).ToHashSet(), expected.ToHashSet());
            }

            Assert.Equal(0, (await KgProcess.RunAsync(disk.Path, "add", facts, "-q")).Code);
            Assert.Equal(expected, await ContentAsync(graph));
        }

        Assert.True(failed > 0, "no disk was full");
    }

    [SkippableFact]
    public async Task A_build_with_the_model_on_a_full_disk_goes_on_when_there_is_room()
    {
        using var disk = new SmallDisk(700);
        using var folder = new TemporaryFolder();
        new NewsWriter(20314).Write(folder["news"], 0, Scale.Of(12, 60));
        var graph = Path.Combine(disk.Path, "graph.kg");
        var full = await KgProcess.RunAsync(folder.Path, "build", "news", "--graph", graph, "-q");
        Assert.Equal((4, ""), (full.Code, full.Out));
        Assert.Contains("no room left on the disk", full.ErrorLine, StringComparison.Ordinal);
        disk.Resize(64 * 1024);
        Assert.Equal(0, (await KgProcess.RunAsync(folder.Path, "build", "news", "--graph", graph, "-q")).Code);
        Assert.Equal(0, (await KgProcess.RunAsync(folder.Path, "build", "news", "-q")).Code);
        Assert.Equal(await ContentAsync(folder["graph.kg"]), await ContentAsync(graph));
    }

    [SkippableFact]
    public async Task A_graph_on_a_read_only_disk_is_read_and_not_written()
    {
        using var disk = new SmallDisk(16 * 1024);
        using var kg = new Kg();
        var graph = Path.Combine(disk.Path, "graph.kg");
        var (one, two) = (kg.Facts("one.jsonl", Some.Contribution(1, "1.txt")), kg.Facts("two.jsonl", Some.Contribution(2, "2.txt")));
        Assert.Equal(0, (await kg.RunAsync(CancellationToken.None, "add", one, "--graph", graph)).Code);
        disk.SetReadOnly(true);
        var refused = await kg.RunAsync(CancellationToken.None, "add", two, "--graph", graph);
        Assert.Equal((4, ""), (refused.Code, refused.Out));
        Assert.Contains("may not be written to", refused.ErrorLine, StringComparison.Ordinal);
        Assert.Equal(4, (await kg.RunAsync(CancellationToken.None, "add", two, "--graph", Path.Combine(disk.Path, "new.kg"))).Code);
        Assert.Equal(0, (await kg.RunAsync(CancellationToken.None, "stats", "--graph", graph)).Code);
        Assert.Equal(0, (await kg.RunAsync(CancellationToken.None, "backup", kg["copy.kg"], "--graph", graph)).Code);
        var diagnosis = await kg.RunAsync(CancellationToken.None, "doctor", "-q", "--graph", graph);
        Assert.Equal(1, diagnosis.Code);
        Assert.Contains("fault folder: ", diagnosis.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("fault graph", diagnosis.Out, StringComparison.Ordinal);
        disk.SetReadOnly(false);
        Assert.Equal(0, (await kg.RunAsync(CancellationToken.None, "add", two, "--graph", graph)).Code);
        Assert.Equal(2, (await ContentAsync(graph)).Count);
    }

    [SkippableTheory]
    [InlineData("deleted")]
    [InlineData("moved")]
    [InlineData("replaced")]
    [InlineData("folder deleted")]
    public async Task A_graph_that_goes_while_it_is_written_to_is_said_and_not_taken_for_written(string what)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows lets nobody take a file away that is open");
        var world = new MeetingComposition();
        using var kg = new Kg { Composition = world };
        Directory.CreateDirectory(kg["place"]);
        var graph = kg["place/graph.kg"];
        for (var n = 0; n < 12; n++) kg.Write(string.Create(CultureInfo.InvariantCulture, $"in/{n:00}.txt"), string.Create(CultureInfo.InvariantCulture, $"Anna Berg met Carl Dahl{n} ."));
        var gone = 0;
        world.Analyzer.Before = article =>
        {
            if (!article.Text.Contains("Dahl7", StringComparison.Ordinal) || Interlocked.Exchange(ref gone, 1) == 1) return;
            if (what == "deleted") File.Delete(graph);
            else if (what == "folder deleted") Directory.Delete(kg["place"], true);
            else File.Move(graph, kg["elsewhere.kg"]);
            if (what == "replaced") File.WriteAllText(graph, "another file");
        };
        var result = await kg.RunAsync(CancellationToken.None, "build", kg["in"], "--graph", graph);
        Assert.Equal((4, ""), (result.Code, result.Out));
        Assert.Contains("deleted, moved or replaced", result.ErrorLine, StringComparison.Ordinal);

        foreach (var left in Directory.Exists(kg["place"]) ? Directory.GetFiles(kg["place"]) : []) File.Delete(left);
        Directory.CreateDirectory(kg["place"]);
        Assert.Equal(0, (await kg.RunAsync(CancellationToken.None, "build", kg["in"], "--graph", graph)).Code);
        Assert.Equal(0, (await kg.RunAsync(CancellationToken.None, "build", kg["in"], "--graph", kg["undisturbed.kg"])).Code);
        Assert.Equal(await ContentAsync(kg["undisturbed.kg"]), await ContentAsync(graph));
    }

    [Fact]
    public async Task Inputs_that_go_while_they_are_read_are_named_and_the_others_kept()
    {
        var world = new MeetingComposition();
        using var kg = new Kg { Composition = world };
        for (var n = 0; n < 20; n++) kg.Write(string.Create(CultureInfo.InvariantCulture, $"in/{n:00}.txt"), string.Create(CultureInfo.InvariantCulture, $"Anna Berg met Carl Dahl{n} ."));
        world.Analyzer.Before = article =>
        {
            if (article.Text.Contains("Dahl2 ", StringComparison.Ordinal)) Directory.Delete(kg["in"], true);
        };
        var result = await kg.RunAsync("build", kg["in"]);
        Assert.Equal(5, result.Code);
        var lines = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, l => Assert.StartsWith("kg: ", l, StringComparison.Ordinal));
        using var store = SqliteGraphStore.Open(kg.Graph, new() { ReadOnly = true });
        Assert.Equal(20, (await ContributionText.OfAsync(store)).Count + lines.Length);
    }

    private static async Task<List<string>> ContentAsync(string graph)
    {
        using var store = SqliteGraphStore.Open(graph, new() { ReadOnly = true });
        return await ContributionText.OfAsync(store);
    }
}
