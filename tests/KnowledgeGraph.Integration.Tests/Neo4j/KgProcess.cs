using System.Diagnostics;
using KnowledgeGraph.Cli.Running;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>The tool in a process of its own, which can be killed and whose memory can be seen.</summary>
internal static class KgProcess
{
    public static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(KgTool).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    /// <summary>Loads, and gives the report and the largest memory that was seen, in MB; 0 where the system does not say.</summary>
    public static async Task<(JObject Report, long Peak)> LoadAsync(string graph, Neo4jServer server, params string[] options)
    {
        using var process = Start(["load", server.Address, "--graph", graph, "--json", .. options]);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        long peak = 0;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, Peak(process.Id));
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(100));
        }

        Assert.True(process.ExitCode == 0, await error);
        return (JObject.Parse(await output), peak);
    }

    private static long Peak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture) >> 10;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
