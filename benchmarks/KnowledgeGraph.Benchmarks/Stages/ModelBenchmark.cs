using BenchmarkDotNet.Attributes;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks.Stages;

/// <summary>The network: encoded sentences to scores, document by document and all documents together, one thread.</summary>
public class ModelBenchmark : StageBenchmark
{
    private EnglishModel? _model;
    private SentenceWork[] _apart = [];
    private SentenceWork[] _together = [];

    /// <summary>Encodes the sentences.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _model = EnglishModel.Open();
        var documents = MakeDocuments();
        _apart = [.. documents.Select(d => SentenceWork.Encode(_model.Encoder, InText(d)))];
        _together = [SentenceWork.Encode(_model.Encoder, [.. documents.SelectMany(InText)])];
    }

    /// <summary>Gives the model back.</summary>
    [GlobalCleanup]
    public void Cleanup() => _model?.Dispose();

    /// <summary>Batches within each document.</summary>
    [Benchmark(Baseline = true)]
    public void DocumentByDocument() => Score(_apart);

    /// <summary>Batches across documents.</summary>
    [Benchmark]
    public void AllTogether() => Score(_together);

    internal static SentenceInText[] InText(Document document) => [.. document.Sentences.Select(s => new SentenceInText(document.Text, s))];

    private void Score(SentenceWork[] works)
    {
        foreach (var work in works)
        {
            foreach (var batch in work.Batches) _model!.Score(work.InputOf(batch)).Dispose();
        }
    }
}
