using System.Collections.Immutable;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Cli;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Reliability.Tests.Secrets;

/// <summary>What a graph says is never where a file goes: names, types, ids, titles and addresses that are paths lead out of no folder.</summary>
public sealed class PathTests
{
    private static readonly string[] Paths = ["../../outside", "/tmp/kg-outside", "..", "C:\\outside", "a/../../outside", "\0outside", "~/outside", "//outside", "outside\n", "CON"];

    public static TheoryData<string> Formats => [.. ExportFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_export_of_a_graph_of_paths_stays_in_the_place_that_was_named(string format)
    {
        using var kg = new Kg();
        await using (var store = SqliteGraphStore.Open(kg["in/graph.kg"].CreateFolder())) await store.AddAsync(OfPaths());
        var before = Entries(kg);
        var isFolder = GraphWriters.Folders.Any(w => w.Name == format);
        var result = await kg.RunAsync(CancellationToken.None, "export", format, "-o", kg["in/named"], "--graph", kg["in/graph.kg"]);
        Assert.True(result.Code == 0, result.Error);
        var made = Entries(kg).Except(before).ToList();
        Assert.Contains(kg["in/named"], made);
        Assert.All(made, f => Assert.True(f == kg["in/named"] || (isFolder && Path.GetDirectoryName(f) == kg["in/named"]), f));
        foreach (var path in Paths.Where(Path.IsPathRooted)) Assert.False(Path.Exists(path), path);
    }

    [Fact]
    public async Task The_page_of_a_graph_with_a_path_for_its_name_stays_in_the_place_that_was_named()
    {
        using var kg = new Kg();
        await using (var store = SqliteGraphStore.Open(kg["in/graph.kg"].CreateFolder())) await store.AddAsync(OfPaths());
        var before = Entries(kg);
        var result = await kg.RunAsync(CancellationToken.None, "view", "-o", kg["in/page.html"], "--graph", kg["in/graph.kg"]);
        Assert.True(result.Code == 0, result.Error);
        Assert.Equal([kg["in/page.html"]], Entries(kg).Except(before));
    }

    [Fact]
    public void A_writer_that_asks_for_a_file_outside_its_folder_is_refused()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["../outside", "/tmp/kg-outside", "a/b", ".."])
        {
            Assert.Throws<InvalidOperationException>(() => ExportFiles.WriteFolder(folder["named"], false, create =>
            {
                using var file = create(name);
                return 0;
            }));
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private static List<string> Entries(Kg kg) => [.. Directory.EnumerateFileSystemEntries(kg["."], "*", SearchOption.AllDirectories).Select(Path.GetFullPath).Where(f => !f.EndsWith("-wal", StringComparison.Ordinal) && !f.EndsWith("-shm", StringComparison.Ordinal))];

    private static Contribution OfPaths()
    {
        const string document = "0123456789abcdef0123456789abcdef";
        ImmutableArray<EntityId> ids = [.. Paths.Select((_, i) => new EntityId(FormattableString.Invariant($"{i:x32}")))];
        return new Contribution(
            new DocumentNode(document, Paths[0], Paths[1], Paths[0], null, "en", 1000, 100),
            [.. Paths.Select((p, i) => new SentenceNode(document, i, $"They named {p} there.", 30 * i, (30 * i) + 25))],
            [.. ids.Select((id, i) => new EntityShare(id, EntityKind.Organization, Paths[i], true, [Paths[^1]], [Paths[0]], 1, null) { Types = [Paths[i].TrimEnd()], Ids = [Paths[i].TrimEnd()] })], // The store refuses a kind or an id of two lines.
            [.. ids.Select((id, i) => new MentionEdge(i, id, (30 * i) + 11, (30 * i) + 12, Paths[i], MentionForm.Name, "name", 1))],
            [], [], [],
            [.. ids.Select((id, i) => new RelationShare(FormattableString.Invariant($"{i:x32}"), id, Paths[i], ids[(i + 1) % ids.Length], FactStatus.Actual, i, 30 * i, (30 * i) + 4, 0.9, "model", null, null, null, []))],
            []);
    }
}
