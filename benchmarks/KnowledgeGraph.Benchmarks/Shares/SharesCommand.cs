using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Benchmarks.Input;
using KnowledgeGraph.English;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Benchmarks.Shares;

/// <summary>Reads generated documents through the whole chain and prints what each stage takes of the time, and the memory.</summary>
internal static class SharesCommand
{
    private const int Documents = 71, Lines = 25;

    /// <summary>Runs the command.</summary>
    /// <param name="args">Number of documents, templates of each, and "facade" to time <see cref="EnglishReader"/> as it is used ("facade apart": one article at a time).</param>
    internal static async Task<int> RunAsync(string[] args)
    {
        var documents = NumberAt(args, 0, Documents);
        var lines = NumberAt(args, 1, Lines);
        var folder = Directory.CreateTempSubdirectory("kg-shares-");
        try
        {
            using var store = SqliteGraphStore.Open(Path.Combine(folder.FullName, "shares.kg"));
            var articles = new NewsGenerator().Articles(documents, lines);
            if (args.Contains("facade")) await Facade(articles, store, args.Contains("apart"));
            else Stages(articles, store);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static void Stages(IEnumerable<Text.Article> articles, SqliteGraphStore store)
    {
        var clock = new StageClock();
        var opening = Stopwatch.StartNew();
        using var model = EnglishModel.Open();
        opening.Stop();
        var chain = new Chain(model, store, clock);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var wall = Stopwatch.StartNew();
        int documents = 0, sentences = 0;
        foreach (var article in articles)
        {
            documents++;
            sentences += chain.Read(article);
        }

        wall.Stop();
        var total = clock.Times.Sum(t => t.Time.TotalSeconds);
        foreach (var (stage, time) in clock.Times) Line($"{stage,-14} {time.TotalSeconds,8:F3} s {time.TotalSeconds / total,7:P1}");
        Report(documents, sentences, wall.Elapsed, GC.GetTotalAllocatedBytes(precise: true) - allocated, opening.Elapsed);
    }

    private static async Task Facade(IEnumerable<Text.Article> articles, SqliteGraphStore store, bool apart)
    {
        var opening = Stopwatch.StartNew();
        using var reader = EnglishReader.Open();
        opening.Stop();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var wall = Stopwatch.StartNew();
        int documents = 0, sentences = 0;
        foreach (var contribution in apart ? articles.Select(a => reader.Read(a)) : reader.Read(articles))
        {
            documents++;
            sentences += contribution.Sentences.Length;
            await store.AddAsync(contribution);
        }

        Report(documents, sentences, wall.Elapsed, GC.GetTotalAllocatedBytes(precise: true) - allocated, opening.Elapsed);
    }

    private static void Report(int documents, int sentences, TimeSpan wall, long allocated, TimeSpan opening)
    {
        Line($"{documents} documents, {sentences} sentences in {wall.TotalSeconds:F2} s: {sentences / wall.TotalSeconds:F0} sentences/s; the model was opened in {opening.TotalSeconds:F2} s");
        Line($"processor time {Environment.CpuUsage.TotalTime.TotalSeconds:F2} s; peak memory {Memory.PeakMegabytes():F0} MB; {allocated / Math.Max(1, sentences):N0} managed bytes a sentence");
    }

    private static int NumberAt(string[] args, int index, int otherwise) =>
        index < args.Length && int.TryParse(args[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static void Line(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
