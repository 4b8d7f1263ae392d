using BenchmarkDotNet.Attributes;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks.Stages;

/// <summary>From words to WordPiece ids and letter shapes.</summary>
public class EncodingBenchmark : StageBenchmark
{
    private Document[] _documents = [];
    private EnglishModel? _model;

    /// <summary>Makes the words.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _documents = MakeDocuments();
        _model = EnglishModel.Open();
    }

    /// <summary>Gives the model back.</summary>
    [GlobalCleanup]
    public void Cleanup() => _model?.Dispose();

    /// <summary>Encodes every sentence.</summary>
    [Benchmark]
    public int Encode() => _documents.Sum(d => d.Sentences.Sum(s => _model!.Encoder.Encode(d.Text, s.Words).Pieces.Length));
}
