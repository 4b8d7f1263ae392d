using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Tests.Support;
using Xunit.Abstractions;

namespace KnowledgeGraph.Reliability.Tests.Determinism;

/// <summary>The same articles give the same bytes, wherever and however often they are read.</summary>
public sealed class SameBytesTests(ITestOutputHelper output)
{
    private static readonly string[] Few = ["jsonl", "csv"];

    private static readonly string[] FewPlaces = ["one thread", "west", "tr-TR with its data"];

    private static readonly Dictionary<string, (Dictionary<string, string> Surroundings, bool Cultures)> Places = new(StringComparer.Ordinal)
    {
        ["again"] = ([], false),
        ["one thread"] = (new() { ["DOTNET_PROCESSOR_COUNT"] = "1" }, false),
        ["two threads"] = (new() { ["DOTNET_PROCESSOR_COUNT"] = "2" }, false),
        ["eight threads"] = (new() { ["DOTNET_PROCESSOR_COUNT"] = "8" }, false),
        ["east"] = (new() { ["TZ"] = "Pacific/Kiritimati" }, false),
        ["west"] = (new() { ["TZ"] = "America/Los_Angeles" }, false),
        ["tr-TR"] = (Language("tr_TR"), false),
        ["tr-TR with its data"] = (Language("tr_TR"), true),
        ["ar-SA with its data"] = (Language("ar_SA"), true),
    };

    public static TheoryData<string> Names => Scale.Long ? [.. Places.Keys] : [.. FewPlaces];

    /// <summary>What is written here, once for all comparisons.</summary>
    private static readonly Lazy<Task<SortedDictionary<string, byte[]>>> Here = new(async () =>
    {
        using var folder = new TemporaryFolder();
        return await WrittenAsync(folder["here"], [], false, Articles());
    });

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Building_and_exporting_give_the_same_bytes(string place)
    {
        var (surroundings, cultures) = Places[place];
        Skip.If(cultures && !HasGlobalisationData(), "this machine has no ICU, and so no cultures");
        using var folder = new TemporaryFolder();
        var here = await Here.Value;
        var there = await WrittenAsync(folder["there"], surroundings, cultures, Articles());
        output.WriteLine($"{place}: {here.Count} files, {here.Values.Sum(f => f.Length)} bytes");
        Same(here, there);
    }

    [Fact]
    public async Task Articles_in_another_order_and_in_several_runs_give_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var here = await Here.Value;
        var there = await WrittenAsync(folder["there"], [], false, [.. Articles().Reverse()], runs: 3);
        Same(here, there);
    }

    private static void Same(SortedDictionary<string, byte[]> here, SortedDictionary<string, byte[]> there)
    {
        Assert.Equal(here.Keys, there.Keys);
        Assert.All(here, f => Assert.True(f.Value.AsSpan().SequenceEqual(there[f.Key]), $"{f.Key} differs: {Difference(f.Value, there[f.Key])}"));
        Assert.True(here["jsonl"].Length > 10_000, "nothing was found in the articles, and so nothing is shown");
    }

    private static string Difference(byte[] one, byte[] other)
    {
        var at = one.AsSpan().CommonPrefixLength(other);
        return $"at byte {at} \"{Around(one, at)}\" and \"{Around(other, at)}\"";
    }

    private static string Around(byte[] bytes, int at) => System.Text.Encoding.UTF8.GetString(bytes.AsSpan(Math.Max(0, at - 60), Math.Min(120, bytes.Length - Math.Max(0, at - 60))));

    /// <summary>What a build and the exports of its graph write; of the file of the graph its documents, for SQLite keeps its own order of pages.</summary>
    private static async Task<SortedDictionary<string, byte[]>> WrittenAsync(string folder, Dictionary<string, string> surroundings, bool cultures, string[] articles, int runs = 1)
    {
        Directory.CreateDirectory(folder);
        var graph = Path.Combine(folder, "graph.kg");
        foreach (var part in articles.Chunk((articles.Length + runs - 1) / runs)) await ToolRun.Async(surroundings, cultures, ["build", .. part, "--graph", graph, "--quiet"]);
        var written = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var format in Scale.Long ? ExportFormats.Names : [.. Few])
        {
            var place = Path.Combine(folder, "out", format);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            await ToolRun.Async(surroundings, cultures, "export", format, "-o", place, "--graph", graph, "--quiet");
            foreach (var file in Directory.Exists(place) ? Directory.GetFiles(place) : [place]) written.Add(Path.GetRelativePath(Path.Combine(folder, "out"), file), await File.ReadAllBytesAsync(file));
        }

        return written;
    }

    private static string[] Articles() => [.. Directory.GetFiles(Path.Combine(Sources.Root, "samples")).Where(f => Path.GetExtension(f) is ".txt" or ".md" or ".html").Order(StringComparer.Ordinal), .. Directory.GetFiles(Path.Combine(Sources.Root, "tests", "KnowledgeGraph.Tests", "English", "Articles"), "*.md", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "README.md").Order(StringComparer.Ordinal).Take(Scale.Of(2, 40))];

    private static Dictionary<string, string> Language(string name) => new() { ["LANG"] = name + ".UTF-8", ["LC_ALL"] = name + ".UTF-8", ["LANGUAGE"] = name };

    private static bool HasGlobalisationData() => OperatingSystem.IsWindows() || ((string[])["/usr/lib", "/lib", "/usr/local/lib", "/usr/lib64"]).Where(Directory.Exists)
        .Any(f => Directory.EnumerateFiles(f, "libicuuc.*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1, IgnoreInaccessible = true }).Any());
}
