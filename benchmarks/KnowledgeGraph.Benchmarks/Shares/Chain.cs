using System.Diagnostics;
using KnowledgeGraph.Benchmarks.Stages;
using KnowledgeGraph.English.Decoding;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks.Shares;

/// <summary>The stages of the reader one after the other, document by document, with a clock between them.</summary>
internal sealed class Chain(EnglishModel model, SqliteGraphStore store, StageClock clock)
{
    private readonly DocumentReader _reader = new(Ontology.Default);
    private readonly FactFilter _filter = new(Ontology.Default);
    private readonly GraphBuilder _builder = new(Ontology.Default);

    /// <summary>Reads an article and adds it to the store.</summary>
    /// <returns>How many sentences it has.</returns>
    internal int Read(Article article)
    {
        var document = clock.Time("segmentation", () => TextSegmenter.Segment(article));
        var work = clock.Time("encoding", () => SentenceWork.Encode(model.Encoder, ModelBenchmark.InText(document)));
        Score(work);
        var sentences = clock.Time("decoding", () => Enumerable.Range(0, document.Sentences.Length)
            .Select(i => SentenceDecoder.Decode(work.ReadingOf(i), document.Text, document.Sentences[i], DecodingOptions.Default)).ToArray());
        var facts = clock.Time("document part", () => _reader.Read(document, [.. sentences]));
        var contribution = clock.Time("graph", () => _builder.Build(_filter.Apply(facts)));
        clock.Time("store", () => store.AddAsync(contribution).GetAwaiter().GetResult());
        return document.Sentences.Length;
    }

    /// <summary>The model and the reading of its scores run side by side on all cores: the wall time is split by their shares of the threads' time.</summary>
    private void Score(SentenceWork work)
    {
        long scoring = 0, reading = 0;
        var start = Stopwatch.GetTimestamp();
        Parallel.ForEach(work.Batches, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, batch =>
        {
            var begun = Stopwatch.GetTimestamp();
            using var scored = model.Score(work.InputOf(batch));
            var between = Stopwatch.GetTimestamp();
            work.Keep(batch, scored, model.Labels, DecodingOptions.Default.Least);
            Interlocked.Add(ref scoring, between - begun);
            Interlocked.Add(ref reading, Stopwatch.GetTimestamp() - between);
        });
        var wall = Stopwatch.GetTimestamp() - start;
        var modelShare = (long)(wall * ((double)scoring / Math.Max(1, scoring + reading)));
        clock.Add("model", modelShare);
        clock.Add("decoding", wall - modelShare);
    }
}
