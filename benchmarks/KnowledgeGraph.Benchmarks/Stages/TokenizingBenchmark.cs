using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks.Stages;

/// <summary>From sentences to words.</summary>
public class TokenizingBenchmark : StageBenchmark
{
    private Document[] _documents = [];

    /// <summary>Makes the sentences.</summary>
    [GlobalSetup]
    public void Setup() => _documents = MakeDocuments();

    /// <summary>Cuts every sentence into words.</summary>
    [Benchmark]
    public int Tokenize() => _documents.Sum(d => d.Sentences.Sum(s => WordTokenizer.Tokenize(d.Text, s.Span).Length));
}
