using System.Diagnostics;
using KnowledgeGraph.Reliability.Tests.Crash;
using KnowledgeGraph.Tests.Cli;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Reliability.Tests.Files;

/// <summary>Started with closed or full standard handles, the tool does its work, and no message ends up in a file.</summary>
[Collection(StoreCollection.Name)]
public sealed class ClosedHandleTests
{
    [SkippableTheory]
    [InlineData("2>&-")]
    [InlineData(">&- 2>&-")]
    [InlineData("<&- >&- 2>&-")]
    [InlineData("2>/dev/full")]
    public async Task A_file_is_written_whole_and_nothing_else(string handles)
    {
        using var folder = await GraphAsync();
        Assert.Equal(0, (await ShellAsync(folder, $"export jsonl -o out.jsonl {handles}")).Code);
        Assert.Equal(await KgProcess.ExportAsync(folder.Path), await File.ReadAllTextAsync(folder["out.jsonl"]));
    }

    [SkippableTheory]
    [InlineData("2>&-")]
    [InlineData("2>/dev/full")]
    public async Task An_error_has_its_exit_code_where_nobody_hears_it(string handles)
    {
        using var folder = await GraphAsync();
        Assert.Equal(3, (await ShellAsync(folder, $"show Nobody {handles}")).Code);
        Assert.Equal(2, (await ShellAsync(folder, $"nonsense {handles}")).Code);
    }

    [SkippableFact]
    public async Task An_answer_that_has_no_place_to_go_is_a_failure_of_one_line()
    {
        using var folder = await GraphAsync();
        var result = await ShellAsync(folder, "documents >&-");
        Assert.Equal((1, "kg: standard output is closed"), (result.Code, result.Error.Split(';')[0]));
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task<TemporaryFolder> GraphAsync()
    {
        Skip.If(OperatingSystem.IsWindows() || !File.Exists("/dev/full"), "handles are closed by a shell of Linux");
        var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["facts.jsonl"], ContributionText.Of(Some.Contribution()));
        await KgProcess.OutputAsync(folder.Path, "add", "facts.jsonl");
        return folder;
    }

    private static async Task<KgResult> ShellAsync(TemporaryFolder folder, string command)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"exec '{KgProcess.Host}' '{KgProcess.Dll}' {command}"]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        return await KgProcess.EndAsync(process);
    }
}
