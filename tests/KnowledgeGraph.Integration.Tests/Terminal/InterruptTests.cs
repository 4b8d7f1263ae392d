using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Cli;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Integration.Tests.Terminal;

/// <summary>Ctrl-C in a process of its own, in the midst of the work of every command that can take long: one line that says how to go on, and 130.</summary>
public sealed class InterruptTests(LargeGraph large) : IClassFixture<LargeGraph>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    [SkippableTheory]
    [InlineData("goes on from there", "build", "texts")]
    [InlineData("run kg extract on the inputs after them", "extract", "texts")]
    [InlineData("begins anew", "evaluate", "gold.jsonl")]
    [InlineData("begins anew", "rules", "test", "many.rules.json")]
    public async Task While_texts_are_read(string how, params string[] command)
    {
        using var kg = new Kg();
        for (var i = 0; i < 300; i++) kg.Write($"texts/{i}.txt", string.Concat(Enumerable.Repeat($"Rebels shelled the port of Tolo {i} on Friday. ", 60)));
        kg.Write("gold.jsonl", string.Concat(Enumerable.Range(0, 20_000).Select(i =>
            $$"""{"id": "D{{i}}-S0", "text": "Rebels shelled the port of Tolo on Friday, and the army of Velin answered.", "mentions": [], "events": [], "relations": [], "links": [], "statements": []}""" + "\n")));
        var examples = string.Join(", ", Enumerable.Range(0, 5000).Select(i => $"\"{{subject:Veltro}} owns {{object:Rose {i}}}.\""));
        kg.Write("many.rules.json", $$"""{ "rules": [ { "name": "owns", "relation": "CONTROLS", "pattern": [ { "id": "verb", "lemma": "own" }, { "id": "owner", "from": "verb", "op": ">", "dep": "nsubj" }, { "id": "ship", "from": "verb", "op": ">", "dep": "obj" } ], "subject": "owner", "object": "ship", "positive": [ {{examples}} ] } ] }""");
        await InterruptedAsync(kg, how, TimeSpan.FromSeconds(4), [.. command, "--graph", kg.Graph]);
    }

    [SkippableTheory]
    [InlineData("begins anew", "rank", "--by", "betweenness", "--undirected")]
    [InlineData("begins anew", "communities")]
    [InlineData("begins anew", "find")]
    [InlineData("begins anew", "review", "--list")]
    [InlineData("begins anew", "view", "-o", "page.html", "--max-edges", "100000", "--max-nodes", "100000")]
    [InlineData("begins anew", "export", "svg", "-o", "picture.svg")]
    public async Task While_a_graph_is_worked_on(string how, params string[] command)
    {
        using var kg = new Kg();
        await InterruptedAsync(kg, how, TimeSpan.FromSeconds(command[0] is "find" or "communities" or "review" ? 0.6 : 2.5), [.. command, "--graph", large.Path]);
        Assert.False(File.Exists(kg["page.html"]) || File.Exists(kg["picture.svg"]));
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(kg.Graph)!, "*.part"));
    }

    [SkippableFact]
    public async Task While_documents_are_added()
    {
        using var kg = new Kg();
        kg.Facts("facts.jsonl", [.. Enumerable.Range(0, 3000).Select(i => Some.Contribution(i, $"{i}.txt"))]);
        await InterruptedAsync(kg, "goes on from there", TimeSpan.FromSeconds(2), "add", "facts.jsonl", "--graph", kg.Graph);
        Assert.Equal(0, (await kg.RunAsync("documents", "--json")).Code);
    }

    [SkippableFact]
    public async Task While_graphs_of_others_are_imported_document_by_document()
    {
        using var kg = new Kg();
        await kg.AddAsync([.. Enumerable.Range(0, 1500).Select(i => Some.Contribution(i, $"{i}.txt"))]);
        Assert.Equal(0, (await kg.RunAsync("export", "jsonl", "-o", kg["graph.jsonl"])).Code);
        File.Delete(kg.Graph);
        var line = await InterruptedAsync(kg, "goes on from there", () => File.Exists(kg.Graph), "import", "graph.jsonl", "--graph", kg.Graph);
        Assert.Matches(@"interrupted; \d+ documents? of this run", line);
        Assert.Equal(0, (await kg.RunAsync("documents", "--json")).Code);
    }

    [SkippableFact]
    public async Task While_a_second_file_is_read_the_first_one_is_kept_and_said_to_be()
    {
        using var kg = new Kg();
        kg.Write("small.csv", "source,target,type\nAnna,Berta,MET_WITH\n");
        kg.Write("large.csv", "source,target,type\n" + string.Concat(Enumerable.Range(0, 1_500_000).Select(i => $"Person {i % 9973},Person {i % 9967},MET_WITH\n")));
        kg.Write("map.json", """{ "defaultKind": "Person" }""");
        var line = await InterruptedAsync(kg, "goes on from there", () => File.Exists(kg.Graph), "import", "small.csv", "large.csv", "--map", "map.json", "--graph", kg.Graph);
        Assert.Contains("1 document of this run is in ", line);
        Assert.Contains("small.csv", (await kg.RunAsync("documents", "--json")).Out);
    }

    [SkippableFact]
    public async Task While_a_server_keeps_silent()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await InterruptedAsync(kg, "goes on from there", TimeSpan.FromSeconds(0.7), "load", $"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}", "--graph", kg.Graph);
    }

    /// <summary>Interrupts a command after it has worked for a time of processor and says so.</summary>
    private static Task<string> InterruptedAsync(Kg kg, string how, TimeSpan work, params string[] command) => InterruptedAsync(kg, how, process => process.TotalProcessorTime >= work, command);

    /// <summary>Interrupts a command a moment after something is there.</summary>
    private static Task<string> InterruptedAsync(Kg kg, string how, Func<bool> isThere, params string[] command)
    {
        var until = TimeSpan.MaxValue;
        return InterruptedAsync(kg, how, process =>
        {
            if (until == TimeSpan.MaxValue && isThere()) until = process.TotalProcessorTime + TimeSpan.FromSeconds(0.5);
            return process.TotalProcessorTime >= until;
        }, command);
    }

    private static async Task<string> InterruptedAsync(Kg kg, string how, Func<Process, bool> isTime, params string[] command)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGINT that could be sent");
        var start = new ProcessStartInfo("dotnet", [typeof(KgTool).Assembly.Location, .. command.Select(a => File.Exists(kg[a]) || Directory.Exists(kg[a]) ? kg[a] : a)])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(kg.Graph)!, StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var began = Stopwatch.GetTimestamp();
        while (!process.HasExited && !isTime(process) && Stopwatch.GetElapsedTime(began) < Patience)
        {
            await Task.Delay(50);
            process.Refresh();
        }

        Assert.False(process.HasExited, $"{string.Join(' ', command)} was done before it could be interrupted: {(process.HasExited ? await error : "")}");
        Foreign.Run("kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture));
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        var line = Assert.Single((await error).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("kg: interrupted; ", line, StringComparison.Ordinal);
        Assert.Contains(how, line);
        Assert.Equal(130, process.ExitCode);
        if (command[0] is "extract") Assert.All((await output).Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.Equal('}', l[^1]));
        return line;
    }
}
