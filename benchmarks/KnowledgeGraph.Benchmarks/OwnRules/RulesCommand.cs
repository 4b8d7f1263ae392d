using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Benchmarks.Input;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Rules;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks.OwnRules;

/// <summary>What generated rules of the user's own cost beside the model, on the same generated sentences, in one run and in turn, document by document.</summary>
internal static class RulesCommand
{
    private const int Sentences = 5000, Rules = 1000, Lines = 25, Sample = 8, WarmRounds = 40, Again = 20;

    /// <summary>Runs the command.</summary>
    /// <param name="args">Number of sentences and of rules.</param>
    internal static int Run(string[] args)
    {
        var (wanted, count) = (NumberAt(args, 0, Sentences), NumberAt(args, 1, Rules));
        using var model = EnglishModel.Open();
        var documents = new NewsGenerator().Articles(int.MaxValue, Lines).Select(TextSegmenter.Segment);
        var sample = documents.Take(Sample).SelectMany(d => model.Extract(d.Text, d.Sentences, CancellationToken.None)).ToList();
        var json = MadeRules.Json(count, sample);
        var compiling = Stopwatch.StartNew();
        var set = RuleSet.Parse(json, "made rules", Ontology.Default);
        compiling.Stop();
        // Compiled twice by the runtime, with what it saw in between: a reader of many documents is in that state after the first few hundred sentences.
        for (var round = 0; round < WarmRounds; round++)
            foreach (var facts in sample) set.Extract(facts, new string(' ', facts.Sentence.Span.End));
        var (model1, rules1) = (new Clock(), new Clock());
        var (sentences, found) = (0, 0);
        var read = new List<(SentenceFacts Facts, string Text)>();
        foreach (var document in documents)
        {
            if (sentences >= wanted) break;
            var facts = model1.Time(() => model.Extract(document.Text, document.Sentences, CancellationToken.None));
            found += rules1.Time(() => facts.Sum(f => set.Extract(f, document.Text).Count));
            sentences += facts.Length;
            read.AddRange(facts.Select(f => (f, document.Text)));
        }

        var alone = new Clock();
        for (var round = 0; round < Again; round++) alone.Time(() => read.Sum(r => set.Extract(r.Facts, r.Text).Count));
        Line($"{set.Rules.Length} rules, {json.Length / 1024} KiB, compiled in {compiling.Elapsed.TotalMilliseconds:F0} ms; {sentences} sentences, {found} facts");
        Line($"model {model1.Wall:F2} s ({model1.Processor:F2} s of processors), {sentences / model1.Wall:F0} sentences/s");
        Line($"rules {rules1.Wall:F3} s ({rules1.Processor:F3} s of processors, {rules1.Thread:F3} s of them of the thread that reads), {sentences / rules1.Thread:F0} sentences/s and core");
        Line($"rules alone, the same sentences {Again} times: {alone.Thread:F3} s of the thread, {read.Count * (double)Again / alone.Thread:F0} sentences/s and core");
        Line($"rules take {rules1.Wall / model1.Wall:P2} of the model's time, {rules1.Processor / model1.Processor:P2} of its processor time");
        return 0;
    }

    private static int NumberAt(string[] args, int index, int otherwise) =>
        index < args.Length && int.TryParse(args[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static void Line(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
