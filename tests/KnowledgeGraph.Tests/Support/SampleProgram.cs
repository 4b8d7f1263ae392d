using System.Diagnostics;
using KnowledgeGraph.Tests.House;

namespace KnowledgeGraph.Tests.Support;

/// <summary>The sample programs, the README's among them, as they were built beside these tests.</summary>
internal static class SampleProgram
{
    /// <summary>Runs it on the sample article in a folder and gives what it printed.</summary>
    public static string Run(TemporaryFolder folder, Action<ProcessStartInfo>? change = null) => Run(folder, "FirstGraph", [], change);

    /// <summary>Runs another sample.</summary>
    public static string Run(TemporaryFolder folder, string sample, string[] arguments, Action<ProcessStartInfo>? change = null)
    {
        File.Copy(Path.Combine(Repository.Root, "samples", "border-clash.txt"), folder["article.txt"]);
        var start = new ProcessStartInfo("dotnet", [Program(sample), .. arguments]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true };
        change?.Invoke(start);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    /// <summary>The sample of the same configuration as these tests.</summary>
    public static string Assembly(string sample) => Program(sample);

    private static string Program(string sample)
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)).Split('_')[0];
        var folder = Path.Combine(Repository.Root, "artifacts", "bin", sample);
        return Directory.EnumerateDirectories(folder, configuration + "*").Select(d => Path.Combine(d, sample + ".dll")).Single(File.Exists);
    }
}
