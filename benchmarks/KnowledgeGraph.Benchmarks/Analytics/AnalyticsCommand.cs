using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Centrality;
using KnowledgeGraph.Analytics.Communities;
using KnowledgeGraph.Analytics.Components;
using KnowledgeGraph.Analytics.Layout;

namespace KnowledgeGraph.Benchmarks.Analytics;

/// <summary>Times our algorithms, or QuikGraph's, on a graph of benchmarks/analytics/compare.py; prints a name, seconds and a check value a line.</summary>
internal static class AnalyticsCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="args">The file; "ours" or "quikgraph"; how many sources for betweenness (0 leaves it out), or iterations of QuikGraph's PageRank; how often each is done, of which the median counts.</param>
    internal static int Run(string[] args)
    {
        var file = EdgeFile.Read(args[0]);
        var amount = int.Parse(args[2], CultureInfo.InvariantCulture);
        var repeats = int.Parse(args[3], CultureInfo.InvariantCulture);
        if (args[1] == "quikgraph") QuikGraphTimes.Print(file, amount, repeats);
        else Ours(file, amount, repeats);
        return 0;
    }

    /// <summary>Prints the median of some runs.</summary>
    internal static void Time(string name, int repeats, Func<double> work)
    {
        var (seconds, check) = (new double[repeats], 0.0);
        for (var i = 0; i < repeats; i++)
        {
            GC.Collect();
            var clock = Stopwatch.StartNew();
            check = work();
            seconds[i] = clock.Elapsed.TotalSeconds;
        }

        Array.Sort(seconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{seconds[repeats / 2]:F5}\t{check:G9}"));
    }

    private static void Ours(EdgeFile file, int sources, int repeats)
    {
        CompactGraph graph = null!;
        Time("build", repeats, () => (graph = CompactGraph.FromEdges(file.Vertices, file.Sources, file.Targets)).EdgeCount);
        if (file.Sources.Length <= 2_000_000) FromEntities(file, repeats);
        Time("pagerank", repeats, () => PageRank.Of(graph).Max());
        Time("bfs", repeats, () => BreadthFirst.Steps(graph, file.Vertices - 1).Max());
        Time("weak components", repeats, () => ConnectedComponents.Weak(graph).Count);
        Time("strong components", repeats, () => ConnectedComponents.Strong(graph).Count);
        Time("k-core", repeats, () => Cores.Of(graph).Max());
        Time("triangles", repeats, () => Triangles.Of(graph).Total);
        var small = file.Sources.Take(10_000).Select(v => v % 4_000).ToArray();
        var drawn = CompactGraph.FromEdges(4_000, small, [.. file.Targets.Take(10_000).Select(v => v % 4_000)]);
        Time("layout of 10,000 edges", Math.Max(1, repeats - 2), () => ForceLayout.Of(drawn).Max(p => p.X));
        Time("Leiden, 2 iterations", Math.Max(1, repeats - 2), () => Leiden.Find(graph, new() { Iterations = 2 }).Quality);
        Time("Leiden, 4 iterations", Math.Max(1, repeats - 2), () => Leiden.Find(graph).Quality);
        if (sources > 0) Time("betweenness", 1, () => Betweenness.Of(graph, new() { Samples = sources, Normalised = false }).Max());
    }

    /// <summary>The same from an EntityGraph, and the bytes an edge that it then takes.</summary>
    private static void FromEntities(EdgeFile file, int repeats)
    {
        var entities = MadeGraph.Of(file);
        CompactGraph? made = null;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Time("build from entities", repeats, () => (made = CompactGraph.From(entities, null, new() { SymmetricBothWays = false })).EdgeCount);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# bytes an edge, {12 * file.Vertices} bytes for vertices left out: {(bytes - 12.0 * file.Vertices) / made!.EdgeCount:F2}"));
        GC.KeepAlive(entities);
    }
}
