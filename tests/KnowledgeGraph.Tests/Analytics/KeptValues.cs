using System.IO.Compression;
using KnowledgeGraph.Analytics;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>Graphs with the values of networkx and igraph, written by benchmarks/analytics/reference_communities.py.</summary>
internal static class KeptValues
{
    private static readonly Lazy<JObject> NetworkxFile = new(() => Load("networkx-paths.json.gz"));
    private static readonly Lazy<JObject> IgraphFile = new(() => Load("igraph-communities.json.gz"));

    /// <summary>200 seeded random graphs: directed, undirected, weighted, with parallel edges, with self-loops, disconnected.</summary>
    public static List<JObject> Networkx => [.. NetworkxFile.Value["graphs"]!.Cast<JObject>()];

    /// <summary>Published and seeded graphs with median modularities over 20 seeds.</summary>
    public static List<JObject> Igraph => [.. IgraphFile.Value["graphs"]!.Cast<JObject>()];

    public static CompactGraph Graph(JObject entry, ParallelEdges parallel = ParallelEdges.Keep)
    {
        var ends = Ints(entry["edges"]);
        var options = new CompactGraphOptions { Direction = entry["directed"]?.Value<bool>() == true ? EdgeDirection.Directed : EdgeDirection.Undirected, ParallelEdges = parallel };
        return CompactGraph.FromEdges(
            (int)entry["n"]!, [.. ends.Where((_, i) => i % 2 == 0)], [.. ends.Where((_, i) => i % 2 == 1)], entry["weights"]?.ToObject<double[]>() ?? [], options);
    }

    public static int[] Ints(JToken? token) => token!.ToObject<int[]>()!;

    public static double[] Doubles(JToken? token) => token!.ToObject<double[]>()!;

    private static JObject Load(string file)
    {
        using var bytes = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Analytics", "Data", file));
        using var text = new StreamReader(new GZipStream(bytes, CompressionMode.Decompress));
        return JObject.Parse(text.ReadToEnd());
    }
}
