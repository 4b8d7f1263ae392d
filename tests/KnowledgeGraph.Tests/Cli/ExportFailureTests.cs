using System.Diagnostics;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Exports that cannot be written: one line that says so, and nothing left behind.</summary>
[Collection(KgCollection.Name)]
public sealed class ExportFailureTests
{
    public static TheoryData<string> Formats => ["jsonl", "svg", "csv", "parquet"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_path_below_a_file_is_refused(string format)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        kg.Write("file", "mine");
        var before = kg.Content;
        var result = await kg.RunAsync("export", format, "-o", kg["file/out"]);
        Assert.NotEqual(0, result.Code);
        Assert.Contains("cannot be written", result.ErrorLine);
        Assert.Equal(before, kg.Content);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task What_exists_is_left_as_it_is_without_force(string format)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        kg.Write(format is "csv" or "parquet" ? "out/mine.txt" : "out", "mine");
        var before = kg.Content;
        var result = await kg.RunAsync("export", format, "-o", kg["out"]);
        Assert.Equal(3, result.Code);
        Assert.Contains("--force", result.ErrorLine);
        Assert.Equal(before, kg.Content);
    }

    /// <summary>A forced export in the wrong place would take all that a graph holds.</summary>
    [Theory]
    [InlineData("export", "jsonl")]
    [InlineData("export", "svg")]
    [InlineData("view")]
    [InlineData("review", "--gold")]
    public async Task A_graph_is_never_replaced_by_an_export(params string[] command)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        File.Copy(kg.Graph, kg["other.kg"]);
        var before = kg.Content;
        foreach (var target in new[] { kg.Graph, kg["other.kg"] })
        {
            var result = await kg.RunAsync(command is ["review", ..] ? [.. command, target, "--force"] : [.. command, "-o", target, "--force"]);
            Assert.Equal(3, result.Code);
            Assert.Contains("a graph of kg", result.ErrorLine, StringComparison.Ordinal);
        }

        Assert.Equal(before, kg.Content);
    }

    [SkippableFact]
    public async Task A_named_pipe_is_neither_replaced_by_a_file_nor_taken_for_a_graph()
    {
        Skip.If(OperatingSystem.IsWindows(), "no named pipes in folders");
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        using (var mkfifo = Process.Start("mkfifo", [kg["pipe"]])) await mkfifo.WaitForExitAsync();
        var result = await kg.RunAsync("export", "jsonl", "-o", kg["pipe"], "--force");
        Assert.Equal(3, result.Code);
        Assert.Contains("a named pipe", result.ErrorLine, StringComparison.Ordinal);
        Assert.False(KnowledgeGraph.Text.RegularFile.Is(kg["pipe"]));
        foreach (var command in new string[][] { ["documents"], ["add", kg.Facts("facts.jsonl", Some.Contribution())], ["backup", kg["copy.kg"]] })
        {
            var refused = await kg.RunAsync(CancellationToken.None, [.. command, "--graph", kg["pipe"]]);
            Assert.Equal(4, refused.Code);
            Assert.Contains("a named pipe, a socket or a device, not a graph", refused.ErrorLine, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Where_one_file_of_a_folder_cannot_be_moved_all_stay_as_they_were()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        kg.Write("out/edges.csv", "mine");
        kg.Write("out/nodes.csv/in-the-way.txt", "mine");
        var before = kg.Content;
        var result = await kg.RunAsync("export", "csv", "-o", kg["out"], "--force");
        Assert.NotEqual(0, result.Code);
        Assert.Contains("cannot be written", result.ErrorLine);
        Assert.Equal(before, kg.Content);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public async Task What_a_run_that_was_killed_left_is_in_nobodys_way(string format)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        kg.Write("out.part", "left");
        Assert.Equal(0, (await kg.RunAsync("export", format, "-o", kg["out"])).Code);
        Assert.Equal("left", await File.ReadAllTextAsync(kg["out.part"]));
    }

    [SkippableFact]
    public async Task Through_a_link_the_file_behind_it_is_replaced_and_the_link_stays()
    {
        if (OperatingSystem.IsWindows()) throw new SkipException("needs links of Unix");
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        kg.Write("real/graph.dot", "old");
        File.CreateSymbolicLink(kg["link.dot"], kg["real/graph.dot"]);
        Assert.Equal(3, (await kg.RunAsync("export", "dot", "-o", kg["link.dot"])).Code);
        Assert.Equal(0, (await kg.RunAsync("export", "dot", "-o", kg["link.dot"], "--force")).Code);
        Assert.NotNull(new FileInfo(kg["link.dot"]).LinkTarget);
        Assert.StartsWith("digraph", await File.ReadAllTextAsync(kg["real/graph.dot"]), StringComparison.Ordinal);
    }

    /// <summary>As another user, in a process of its own: whoever is root may write everywhere.</summary>
    [SkippableTheory]
    [MemberData(nameof(Formats))]
    public async Task A_user_without_the_right_to_write_is_told(string format)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.UserName == "root" && Run("setpriv", "--version"), "needs root and setpriv to become another user");
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        Directory.CreateDirectory(kg["locked"]);
        Skip.IfNot(Run("chmod", "-R", "a+rX", kg["."]) && Run("chmod", "a-w", kg["locked"]) && Run([.. Nobody, "test", "-r", typeof(CliHost).Assembly.Location]), "the tool is not readable to others");
        var (code, error) = Output([.. Nobody, "env", "HOME=/tmp", "DOTNET_CLI_HOME=/tmp", "dotnet", typeof(CliHost).Assembly.Location, "export", format, "-o", kg["locked/out"], "--graph", kg.Graph]);
        Assert.Contains("that you may write to it", error);
        Assert.Equal(3, code);
        Assert.Empty(Directory.GetFileSystemEntries(kg["locked"]));
    }

    [SkippableTheory]
    [MemberData(nameof(Formats))]
    public async Task A_folder_without_the_right_to_write_is_refused(string format)
    {
        if (OperatingSystem.IsWindows()) throw new SkipException("needs permissions of Unix");
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        Directory.CreateDirectory(kg["locked"]);
        File.SetUnixFileMode(kg["locked"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Skip.If(CanWrite(kg["locked"]), "needs a user whom permissions bind; this one is root");
        var result = await kg.RunAsync("export", format, "-o", kg["locked/out"]);
        Assert.Equal(3, result.Code);
        Assert.Contains("that you may write to it", result.ErrorLine);
        Assert.Empty(Directory.GetFileSystemEntries(kg["locked"]));
    }

    [SkippableTheory]
    [MemberData(nameof(Formats))]
    public async Task A_full_disk_is_said_and_no_half_file_stays(string format)
    {
        using var kg = new Kg();
        await kg.AddAsync([.. Enumerable.Range(1, 40).Select(i => Some.Contribution(i, $"{i}.txt"))]);
        Directory.CreateDirectory(kg["small"]);
        Skip.IfNot(OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", kg["small"]), "needs the right to mount a small tmpfs");
        try
        {
            var result = await kg.RunAsync("export", format, "--status", "all", "-o", kg["small/out"]);
            Assert.Equal(1, result.Code);
            Assert.Contains("check the space on the disk", result.ErrorLine);
            Assert.Empty(Directory.GetFileSystemEntries(kg["small"]));
        }
        finally
        {
            Run("umount", kg["small"]);
        }
    }

    private static bool CanWrite(string folder)
    {
        try
        {
            File.WriteAllText(Path.Combine(folder, "trial"), "");
            File.Delete(Path.Combine(folder, "trial"));
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static readonly string[] Nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

    private static bool Run(params string[] command) => Output(command).Code == 0;

    private static (int Code, string Error) Output(string[] command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, error);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "");
        }
    }
}
