using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Several exports at a time.</summary>
public sealed class ExportFilesTests
{
    private const int Writers = 8;

    [Fact]
    public void Writers_of_one_file_leave_what_one_of_them_wrote_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        Parallel.For(0, Writers, new ParallelOptions { MaxDegreeOfParallelism = Writers }, i => ExportFiles.Write(folder["out"], force: true, output =>
        {
            output.Write(new string((char)('a' + i), 100_000));
            return i;
        }));
        var text = File.ReadAllText(folder["out"]);
        Assert.Equal(new string(text[0], 100_000), text);
        Assert.Single(Directory.GetFileSystemEntries(folder["."]));
    }

    [SkippableFact]
    public void A_disk_in_memory_among_the_devices_is_a_disk()
    {
        Skip.IfNot(Directory.Exists("/dev/shm"), "this system has no /dev/shm");
        using var folder = new TemporaryFolder();
        var file = Path.Combine("/dev/shm", Path.GetFileName(folder.Path));
        ExportFiles.Write(file, force: false, output => { output.Write("here"); return 0; });
        Assert.Equal("here", File.ReadAllText(file));
        File.Delete(file);
        Assert.Throws<CliException>(() => ExportFiles.Write("/dev/null", force: true, _ => 0));
    }

    [Fact]
    public void Without_force_the_first_of_two_writers_stays()
    {
        using var folder = new TemporaryFolder();
        var refused = Assert.Throws<CliException>(() => ExportFiles.Write(folder["out"], force: false, output =>
        {
            ExportFiles.Write(folder["out"], force: false, first => { first.Write("first"); return 0; });
            output.Write("second");
            return 0;
        }));
        Assert.Contains("exists already", refused.Message);
        Assert.Equal("first", File.ReadAllText(folder["out"]));
        Assert.Single(Directory.GetFileSystemEntries(folder["."]));
    }

    [Fact]
    public void Of_two_writers_of_a_new_folder_one_is_whole_and_the_other_is_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<CliException>(() => ExportFiles.WriteFolder(folder["out"], force: false, create =>
        {
            ExportFiles.WriteFolder(folder["out"], force: false, first => Texts(first, "first"));
            return Texts(create, "second");
        }));
        Assert.Equal(["first", "first"], Directory.GetFiles(folder["out"]).Select(File.ReadAllText));
        Assert.Single(Directory.GetFileSystemEntries(folder["."]));
    }

    [Fact]
    public void A_writer_that_fails_leaves_a_folder_as_it_was()
    {
        using var folder = new TemporaryFolder();
        ExportFiles.WriteFolder(folder["out"], force: false, create => Texts(create, "old"));
        Assert.Throws<OperationCanceledException>(() => ExportFiles.WriteFolder<int>(folder["out"], force: true, create =>
        {
            Texts(create, "new");
            throw new OperationCanceledException();
        }));
        Assert.Equal(["old", "old"], Directory.GetFiles(folder["out"]).Select(File.ReadAllText));
        Assert.Equal(2, Directory.GetFileSystemEntries(folder["out"]).Length);
    }

    private static int Texts(Func<string, Stream> create, string text)
    {
        foreach (var name in new[] { "nodes", "edges" })
        {
            using var output = new StreamWriter(create(name));
            output.Write(text);
        }

        return 0;
    }
}
