using System.Collections.Immutable;
using KnowledgeGraph.English.Decoding;

namespace KnowledgeGraph.English.Model;

/// <summary>Sentences on their way through the model: encoded and cut into windows, put into batches, their readings kept until all are there.</summary>
internal sealed class SentenceWork
{
    private readonly SentenceInText[] _sentences;
    private readonly ImmutableArray<WordWindow>[] _windows;
    private readonly SentenceReading[][] _readings;
    private readonly (int Sentence, int Window, EncodedSentence Encoded)[] _parts;

    private SentenceWork(SentenceInText[] sentences, EncodedSentence[] encoded)
    {
        _sentences = sentences;
        _windows = Array.ConvertAll(encoded, WindowPlanner.Plan);
        _readings = Array.ConvertAll(_windows, all => new SentenceReading[all.Length]);
        _parts = [.. _windows.SelectMany((all, sentence) => all.Select((w, k) => (sentence, k, encoded[sentence].Cut(w))))];
        Batches = BatchPlanner.Plan(Array.ConvertAll(_parts, p => p.Encoded.Pieces.Length));
    }

    /// <summary>What is to be scored together; any order will do.</summary>
    internal ImmutableArray<ImmutableArray<int>> Batches { get; }

    /// <summary>Encodes sentences and plans their batches.</summary>
    internal static SentenceWork Encode(WordPieceEncoder encoder, SentenceInText[] sentences) =>
        new(sentences, Array.ConvertAll(sentences, s => encoder.Encode(s.Text, s.Sentence.Words)));

    /// <summary>The model's input of a batch.</summary>
    internal EncodedSentence[] InputOf(ImmutableArray<int> batch) => [.. batch.Select(i => _parts[i].Encoded)];

    /// <summary>Reads a batch's scores, of which nothing is kept. Different batches may be read at the same time.</summary>
    internal void Keep(ImmutableArray<int> batch, ScoredBatch scored, ModelLabels labels, float least)
    {
        for (var i = 0; i < batch.Length; i++)
        {
            var part = _parts[batch[i]];
            _readings[part.Sentence][part.Window] = ScoreReader.Read(scored[i], labels, least);
        }
    }

    /// <summary>The reading of a sentence, after all batches have been read.</summary>
    internal SentenceReading ReadingOf(int sentence) =>
        WindowMerger.Merge(_readings[sentence], _windows[sentence], _sentences[sentence].Sentence.Words.Length);
}
