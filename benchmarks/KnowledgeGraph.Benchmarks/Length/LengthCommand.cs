using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Benchmarks.Input;
using KnowledgeGraph.Benchmarks.Shares;
using KnowledgeGraph.English;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks.Length;

/// <summary>Reads one document of 1, 10 and 100 times a length and prints the processor time a sentence of each part, and how many times that of the shortest it is.</summary>
internal static class LengthCommand
{
    private const int Lines = 20, Tries = 3;

    private static readonly int[] Times = [1, 10, 100];

    /// <summary>Runs the command.</summary>
    /// <param name="args">Templates of the shortest document; a longer one has 10 and 100 times as many.</param>
    internal static int Run(string[] args)
    {
        var lines = args.Length > 0 && int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : Lines;
        using var reader = EnglishReader.Open();
        Measure(reader, lines);
        Console.WriteLine("| length | sentences | segmentation | model and rules | document part | filter and graph | milliseconds a sentence without the model | ratio |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        double? first = null;
        foreach (var times in Times)
        {
            var row = Measure(reader, lines * times);
            var each = 1000 * (row.Segmentation + row.Document + row.Graph) / row.Sentences;
            first ??= each;
            Line($"| {times} | {row.Sentences} | {row.Segmentation:F3} s | {row.Model:F2} s | {row.Document:F3} s | {row.Graph:F3} s | {each:F3} | {each / first:F2} |");
        }

        Line($"peak memory {Memory.PeakMegabytes():F0} MB");
        return 0;
    }

    /// <summary>Processor seconds of each part; of the cheap ones the least of some tries, the first of which compiles them.</summary>
    private static (int Sentences, double Segmentation, double Model, double Document, double Graph) Measure(EnglishReader reader, int lines)
    {
        var article = new NewsGenerator().Articles(1, lines).Single();
        var (segmentation, document) = Least(() => TextSegmenter.Segment(article));
        var (model, sentences) = Once(() => reader.AnalyzeSentences(document));
        var (reading, facts) = Least(() => new DocumentReader(Ontology.Default).Read(document, sentences));
        var (graph, _) = Least(() => new GraphBuilder(Ontology.Default).Build(new FactFilter(Ontology.Default).Apply(facts)));
        return (document.Sentences.Length, segmentation, model, reading, graph);
    }

    private static (double Seconds, T Result) Least<T>(Func<T> work)
    {
        var tries = Enumerable.Range(0, Tries).Select(_ => Once(work)).ToList();
        return (tries.Min(t => t.Seconds), tries[0].Result);
    }

    private static (double Seconds, T Result) Once<T>(Func<T> work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var result = work();
        process.Refresh();
        return ((process.TotalProcessorTime - before).TotalSeconds, result);
    }

    private static void Line(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
