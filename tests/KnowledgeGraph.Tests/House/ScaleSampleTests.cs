using System.Diagnostics;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.House;

/// <summary>The example of docs/scale.md: what several workers find is the graph of one process.</summary>
public sealed class ScaleSampleTests
{
    /// <summary>What each worker runs; in every one of the examples.</summary>
    private const string Worker = "extract - --format jsonl --quiet";

    [SkippableFact]
    public async Task Two_workers_give_the_graph_of_one_process()
    {
        Skip.If(OperatingSystem.IsWindows(), "the example is a script for bash");
        using var folder = new TemporaryFolder();
        var tool = folder["kg"];
        await File.WriteAllTextAsync(tool, $"#!/bin/sh\nexec dotnet \"{typeof(KgTool).Assembly.Location}\" \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo(Sample("two-workers.sh"), [Sample("news.jsonl"), folder["news.kg"]]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["KG"] = tool;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        Assert.Matches(@"\Atwo workers and one process give the same graph: \d{2,} nodes and relationships\n\z", output);
    }

    [Theory]
    [InlineData("two-workers.sh")]
    [InlineData("spark_job.py")]
    [InlineData("kubernetes-job.yaml")]
    public void Every_example_starts_the_same_worker(string file) => Assert.Contains(Worker, File.ReadAllText(Sample(file)), StringComparison.Ordinal);

    private static string Sample(string file) => Path.Combine(Repository.Root, "samples", "scale", file);
}
