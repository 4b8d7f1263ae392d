using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Support;
using Xunit.Abstractions;

namespace KnowledgeGraph.Reliability.Tests.Hostile;

/// <summary>However large an input is, the tool holds less than a gigabyte.</summary>
[Collection(HostileCollection.Name)]
public sealed class MemoryTests(ITestOutputHelper output)
{
    private const int MostMegabytes = 1_000;

    /// <summary>Those that cost the model little, and so can be large in every run.</summary>
    private static readonly string[] Cheap = ["word.txt", "blanks.txt", "blank-lines.txt", "deep.html", "blanks.html", "siblings.html", "stars.md", "deep.jsonl", "member.jsonl", "number.jsonl", "deep.json"];

    [SkippableFact]
    public async Task Large_inputs_are_read_in_less_than_a_gigabyte()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "the peak of a process is read from /proc, which Linux alone has");
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["inputs"]);
        IEnumerable<HostileInput> inputs = Cheap.Select(n => LargeInputs.Of(n, Scale.Of(1_000_000, 10_000_000)));
        if (Scale.Long) inputs = inputs.Append(LargeInputs.Of("quotes.txt", 1_000_000)).Append(LargeInputs.Of("news.txt", 1_000_000)).Append(LargeInputs.Of("marks.txt", 100_000));
        foreach (var input in inputs) File.WriteAllBytes(folder["inputs/" + input.Name], input.Bytes);
        var start = new ProcessStartInfo("dotnet", [typeof(KgTool).Assembly.Location, "build", folder["inputs"], "--graph", folder["graph.kg"], "--json", "--force-language", "en"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (said, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        long peak = 0;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, Peak(process.Id));
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(50));
        }

        var report = await said;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Directory.GetFiles(folder["inputs"]).Sum(f => new FileInfo(f).Length)} bytes, peak {peak} MB: {report}"));
        var lines = (await error).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, process.ExitCode);
        Assert.All(lines, l => Assert.StartsWith("kg: " + folder["inputs"], l, StringComparison.Ordinal));
        Assert.InRange(peak, 1, MostMegabytes);
    }

    private static long Peak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) >> 10;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
