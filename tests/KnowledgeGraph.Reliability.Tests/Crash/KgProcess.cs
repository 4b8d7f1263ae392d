using System.Diagnostics;
using System.Text;
using KnowledgeGraph.Tests.Cli;

namespace KnowledgeGraph.Reliability.Tests.Crash;

/// <summary>The tool as a user runs it: a process of its own, in a folder.</summary>
internal static class KgProcess
{
    public static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "kg.dll");

    public static readonly string Host =
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path).Equals("dotnet", StringComparison.OrdinalIgnoreCase) ? path : "dotnet";

    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Host, [Dll, .. arguments])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("KG_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        return Process.Start(start)!;
    }

    public static async Task<KgResult> RunAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        return await EndAsync(process);
    }

    /// <summary>Waits for the end and reads what was said.</summary>
    public static async Task<KgResult> EndAsync(Process process)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new KgResult(process.ExitCode, await output, await error);
    }

    /// <summary>Runs and expects that all is well.</summary>
    public static async Task<string> OutputAsync(string folder, params string[] arguments)
    {
        var result = await RunAsync(folder, arguments);
        Assert.True(result.Code == 0, $"kg {string.Join(' ', arguments)}: {result.Code} {result.Error}");
        return result.Out;
    }

    /// <summary>The whole graph as text.</summary>
    public static Task<string> ExportAsync(string folder, string graph = "graph.kg") => OutputAsync(folder, "export", "jsonl", "--graph", graph, "-q");
}
