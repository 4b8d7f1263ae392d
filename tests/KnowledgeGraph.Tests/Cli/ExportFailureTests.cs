using System.Diagnostics;
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

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
