using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using KnowledgeGraph.English.Decoding;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks.Stages;

/// <summary>From the network's scores to the facts of each sentence.</summary>
public class DecodingBenchmark : StageBenchmark
{
    private readonly List<(Document Document, SentenceWork Work, ImmutableArray<int> Batch, ScoredBatch Scored)> _scored = [];
    private EnglishModel? _model;

    /// <summary>Scores the sentences.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _model = EnglishModel.Open();
        foreach (var document in MakeDocuments())
        {
            var work = SentenceWork.Encode(_model.Encoder, ModelBenchmark.InText(document));
            foreach (var batch in work.Batches) _scored.Add((document, work, batch, _model.Score(work.InputOf(batch))));
        }
    }

    /// <summary>Gives the scores and the model back.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        foreach (var batch in _scored) batch.Scored.Dispose();
        _model?.Dispose();
    }

    /// <summary>Reads the best answers out of the scores and decodes them.</summary>
    [Benchmark]
    public int Decode()
    {
        var mentions = 0;
        foreach (var (_, work, batch, scored) in _scored) work.Keep(batch, scored, _model!.Labels, DecodingOptions.Default.Least);
        foreach (var (document, work, _, _) in _scored.DistinctBy(s => s.Work))
        {
            for (var i = 0; i < document.Sentences.Length; i++)
                mentions += SentenceDecoder.Decode(work.ReadingOf(i), document.Text, document.Sentences[i], DecodingOptions.Default).Mentions.Length;
        }

        return mentions;
    }
}
