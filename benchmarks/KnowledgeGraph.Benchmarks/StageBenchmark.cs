using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Benchmarks.Input;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary>What the benchmarks of all stages share: the articles and their size.</summary>
public abstract class StageBenchmark
{
    private const int Articles = 10;

    /// <summary>Templates in each of the ten articles.</summary>
    [Params(25)]
    public int Lines { get; set; }

    /// <summary>Sentences in all articles of a size.</summary>
    internal static int SentencesOf(int lines) => new NewsGenerator().Articles(Articles, lines).Sum(a => TextSegmenter.Segment(a).Sentences.Length);

    internal Article[] MakeArticles() => [.. new NewsGenerator().Articles(Articles, Lines)];

    internal Document[] MakeDocuments() => [.. MakeArticles().Select(TextSegmenter.Segment)];
}
