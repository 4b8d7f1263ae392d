using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Benchmarks.Shares;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Benchmarks.Resolving;

/// <summary>Times resolution: new names against a known world, and the loading of a graph with and without it.</summary>
internal static class ResolveCommand
{
    private const int Known = 1_000_000, Incoming = 10_000, Loaded = 100_000;

    /// <summary>Runs the command.</summary>
    /// <param name="args">Known and incoming names; or "load" and the entities of the graph.</param>
    internal static async Task<int> RunAsync(string[] args)
    {
        if (args is ["load", ..]) return await Load(NumberAt(args, 1, Loaded));
        var (known, incoming) = (NumberAt(args, 0, Known), NumberAt(args, 1, Incoming));
        var world = new KnownWorld();
        List<EntityProfile> names = [.. world.Known(known).Concat(world.Incoming(known, incoming)).DistinctBy(e => e.Id).OrderBy(e => e.Id)];
        var before = Memory.PeakMegabytes();
        var (wall, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var result = new EntityResolver(names, world, [], known / 10).Resolve();
        Print($"{incoming:N0} names against {known:N0}: {wall.Elapsed.TotalSeconds:0.00} s, processor {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:0.00} s");
        Print($"{result.Comparisons:N0} comparisons, {result.Merges.Length:N0} merges");
        Print($"peak memory {Memory.PeakMegabytes():0} MB, of which the names themselves {before:0} MB");
        return 0;
    }

    private static async Task<int> Load(int entities)
    {
        var folder = Directory.CreateTempSubdirectory("kg-resolve-");
        try
        {
            using var store = SqliteGraphStore.Open(Path.Combine(folder.FullName, "made.kg"));
            foreach (var contribution in MadeDocuments.Of(entities)) await store.AddAsync(contribution);
            foreach (var automatic in new[] { false, true, false, true })
            {
                var start = Environment.CpuUsage.TotalTime;
                var builder = new EntityGraphBuilder(Ontology.Default) { Resolution = new() { Automatic = automatic } };
                await foreach (var contribution in store.ContributionsAsync()) builder.Add(contribution);
                var read = Environment.CpuUsage.TotalTime;
                var graph = builder.Build();
                var summed = Environment.CpuUsage.TotalTime;
                Print($"{graph.Entities.Length:N0} entities {(automatic ? "with" : "without")} resolution: processor {(read - start).TotalSeconds:0.00} s to read, {(summed - read).TotalSeconds:0.00} s to sum up");
            }

            Print($"peak memory {Memory.PeakMegabytes():0} MB");
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static int NumberAt(string[] args, int index, int otherwise) =>
        index < args.Length && int.TryParse(args[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
