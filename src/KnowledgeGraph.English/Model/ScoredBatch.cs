using Microsoft.ML.OnnxRuntime;

namespace KnowledgeGraph.English.Model;

/// <summary>The outputs of one run of the model. Owns their memory.</summary>
internal sealed class ScoredBatch(IDisposableReadOnlyCollection<OrtValue> outputs, IReadOnlyList<EncodedSentence> sentences) : IDisposable
{
    /// <summary>The outputs that are asked for, in this order.</summary>
    internal static readonly string[] OutputNames =
        ["upos", "xpos", "lemma", "mention", "trigger", "modality", "negated", "start", "arc", "deprel", "link", "edge"];

    private readonly int _stride = sentences.Max(s => s.WordCount);

    /// <summary>The scores of one sentence of the batch.</summary>
    internal SentenceScores this[int index]
    {
        get
        {
            var heads = _stride * (_stride + 1);
            return new SentenceScores
            {
                WordCount = sentences[index].WordCount,
                Stride = _stride,
                Upos = Slice<long>(0, index, _stride),
                Xpos = Slice<long>(1, index, _stride),
                Lemma = Slice<long>(2, index, _stride),
                Mention = Rows(3, index),
                Trigger = Rows(4, index),
                Modality = Rows(5, index),
                Negated = Rows(6, index),
                Start = Slice<long>(7, index, _stride),
                Arc = Slice<float>(8, index, heads),
                Deprel = Slice<long>(9, index, heads),
                Link = Slice<float>(10, index, _stride * _stride),
                Edge = Slice<long>(11, index, _stride * _stride),
            };
        }
    }

    public void Dispose() => outputs.Dispose();

    private ReadOnlySpan<T> Slice<T>(int output, int index, int length) where T : unmanaged =>
        outputs[output].GetTensorDataAsSpan<T>().Slice(index * length, length);

    private ReadOnlySpan<float> Rows(int output, int index)
    {
        var all = outputs[output].GetTensorDataAsSpan<float>();
        return all.Slice(index * (all.Length / sentences.Count), all.Length / sentences.Count);
    }
}
