using System.IO.Compression;
using KnowledgeGraph.Analytics;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>200 seeded random graphs with the figures of networkx 3.6.1, written by benchmarks/analytics/reference.py.</summary>
internal static class ReferenceGraphs
{
    private static readonly Lazy<List<JObject>> Loaded = new(() => Load("reference.json.gz"));
    private static readonly Lazy<List<JObject>> LoadedNovel = new(() => Load("les-miserables.json.gz"));

    public static IReadOnlyList<JObject> All => Loaded.Value;

    /// <summary>
    /// The characters of Les Misérables who meet in a chapter, without weights and with the number of chapters: D. E. Knuth, The Stanford GraphBase, 1993; figures by networkx 3.6.1.
    /// </summary>
    public static IReadOnlyList<JObject> LesMiserables => LoadedNovel.Value;

    public static CompactGraph Graph(JObject entry)
    {
        var ends = entry["edges"]!.ToObject<int[]>()!;
        var options = new CompactGraphOptions { Direction = (bool)entry["directed"]! ? EdgeDirection.Directed : EdgeDirection.Undirected };
        return CompactGraph.FromEdges(
            (int)entry["n"]!, [.. ends.Where((_, i) => i % 2 == 0)], [.. ends.Where((_, i) => i % 2 == 1)], entry["weights"]?.ToObject<double[]>() ?? [], options);
    }

    /// <summary>Compares a figure of every graph that has it.</summary>
    /// <param name="figure">Its name in the file.</param>
    /// <param name="tolerance">How far a value may lie off, relative to values greater than 1.</param>
    /// <param name="compute">Ours.</param>
    /// <param name="atLeast">So many graphs must have the figure.</param>
    public static void Agree(string figure, double tolerance, Func<CompactGraph, JObject, IEnumerable<double>> compute, int atLeast = 200) =>
        Agree([.. All, .. LesMiserables], figure, tolerance, compute, atLeast);

    private static void Agree(IEnumerable<JObject> graphs, string figure, double tolerance, Func<CompactGraph, JObject, IEnumerable<double>> compute, int atLeast)
    {
        var compared = 0;
        foreach (var (entry, number) in graphs.Select((e, i) => (e, i)).Where(p => p.e[figure] is not null))
        {
            var expected = entry[figure]!.ToObject<double[]>()!;
            var actual = compute(Graph(entry), entry).ToArray();
            Assert.Equal(expected.Length, actual.Length);
            for (var v = 0; v < expected.Length; v++)
            {
                Assert.True(
                    Math.Abs(expected[v] - actual[v]) <= tolerance * Math.Max(1, Math.Abs(expected[v])),
                    FormattableString.Invariant($"{figure} of vertex {v} in graph {number}: networkx says {expected[v]}, we say {actual[v]}"));
            }

            compared++;
        }

        Assert.True(compared >= atLeast, $"only {compared} graphs have {figure}");
    }

    private static List<JObject> Load(string name)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Analytics", "Data", name));
        using var text = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var root = JObject.Parse(text.ReadToEnd());
        Assert.Equal("3.6.1", (string?)root["networkx"]);
        return [.. root["graphs"]!.Cast<JObject>()];
    }
}
