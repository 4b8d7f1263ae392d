using System.Text;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Formats.Contributions;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>The tool in this process, in a folder of its own, with a clock that stands still.</summary>
internal sealed class Kg : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public IComposition Composition { get; init; } = new MeetingComposition();

    public string? Stdin { get; set; }

    /// <summary>Columns of the terminal that stdout is; null, the default, for a pipe.</summary>
    public int? Width { get; init; }

    /// <summary>Keys that somebody presses at the terminal; null, the default, where nobody sits there.</summary>
    public string? Typed { get; set; }

    /// <summary>What waits for a key in place of <see cref="Typed"/>.</summary>
    public Func<char?>? ReadKey { get; init; }

    /// <summary>From how many bytes on a graph is read in parts; the default is that of the tool.</summary>
    public long? LargeGraph { get; init; }

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public string Graph => _folder["graph.kg"];

    /// <summary>A path in the folder.</summary>
    public string this[string name] => _folder[name];

    /// <summary>Names and bytes of all files.</summary>
    public string Content => _folder.Content();

    /// <summary>Writes a file into the folder and gives its path.</summary>
    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[name])!);
        File.WriteAllText(_folder[name], text, new UTF8Encoding(false));
        return _folder[name];
    }

    /// <summary>Writes contributions as <c>kg extract</c> does.</summary>
    public string Facts(string name, params Contribution[] contributions)
    {
        using var text = new StringWriter();
        foreach (var contribution in contributions) ContributionJson.Write(contribution, text);
        return Write(name, text.ToString());
    }

    /// <summary>Adds contributions to the graph.</summary>
    public async Task AddAsync(params Contribution[] contributions) => Assert.Equal(0, (await RunAsync("add", Facts("facts.jsonl", contributions))).Code);

    /// <summary>Runs a command on the folder's graph.</summary>
    public Task<KgResult> RunAsync(params string[] args) => RunAsync(CancellationToken.None, [.. args, "--graph", Graph]);

    /// <summary>Runs a command as it is.</summary>
    public async Task<KgResult> RunAsync(CancellationToken cancellationToken, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var stdin = Stdin is null ? null : Encoding.UTF8.GetBytes(Stdin);
        var keys = new Queue<char>(Typed ?? "");
        var host = new CliHost
        {
            ReadKey = ReadKey ?? (Typed is null ? null : () => keys.TryDequeue(out var key) ? key : null),
            Out = output,
            Error = error,
            OpenStdin = () => stdin is null ? null : new MemoryStream(Interlocked.Exchange(ref stdin, [])),
            Environment = Environment.GetValueOrDefault,
            Time = new StillClock(),
            OutIsTerminal = Width is not null,
            Width = Width,
            LargeGraph = LargeGraph ?? new CliHost { Out = output, Error = error, OpenStdin = () => null }.LargeGraph,
            Composition = Composition,
            Folder = _folder.Path,
        };
        var code = await KgTool.RunAsync(host, args, cancellationToken);
        return new KgResult(code, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Dispose();

    private sealed class StillClock : TimeProvider
    {
        public override long GetTimestamp() => 0;

        public override DateTimeOffset GetUtcNow() => new(2031, 5, 17, 12, 30, 15, 250, TimeSpan.Zero);
    }
}
