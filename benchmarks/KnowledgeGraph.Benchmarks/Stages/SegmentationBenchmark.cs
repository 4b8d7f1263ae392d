using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks.Stages;

/// <summary>From text to paragraphs, sentences and words.</summary>
public class SegmentationBenchmark : StageBenchmark
{
    private Article[] _articles = [];

    /// <summary>Makes the articles.</summary>
    [GlobalSetup]
    public void Setup() => _articles = MakeArticles();

    /// <summary>Segments every article.</summary>
    [Benchmark]
    public int Segment() => _articles.Sum(a => TextSegmenter.Segment(a).Sentences.Length);
}
