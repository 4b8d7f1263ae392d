using System.Diagnostics;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Reliability.Tests.Determinism;

/// <summary>The tool as a process of its own, in surroundings of its own.</summary>
internal static class ToolRun
{
    private static readonly string Tool = typeof(KgTool).Assembly.Location;

    /// <summary>Runs it to its end and fails where it fails.</summary>
    /// <param name="surroundings">Variables of the environment.</param>
    /// <param name="cultures">Whether it may know the cultures of the system, which the tool does not of itself.</param>
    /// <param name="arguments">The command line.</param>
    /// <returns>Standard output.</returns>
    public static async Task<string> Async(IReadOnlyDictionary<string, string> surroundings, bool cultures, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. cultures ? ["exec", "--runtimeconfig", WithCultures()] : Array.Empty<string>(), Tool, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in surroundings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return await output;
    }

    /// <summary>Settings of the runtime with the globalisation data of the system, as a program has them that uses the library.</summary>
    private static string WithCultures()
    {
        var own = Path.Combine(Path.GetDirectoryName(Tool)!, "kg.runtimeconfig.json");
        var with = Path.Combine(Path.GetDirectoryName(Tool)!, "kg.cultures.runtimeconfig.json");
        File.WriteAllText(with, File.ReadAllText(own).Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal).Replace("\"System.Globalization.PredefinedCulturesOnly\": true", "\"System.Globalization.PredefinedCulturesOnly\": false", StringComparison.Ordinal));
        return with;
    }
}
