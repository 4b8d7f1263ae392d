namespace KnowledgeGraph.English.Model;

/// <summary>What the model says of one sentence: views on the outputs of its batch, valid as long as the <see cref="ScoredBatch"/> is.
/// Rows are padded to the longest sentence of the batch; only the first <see cref="WordCount"/> words count.</summary>
internal readonly ref struct SentenceScores
{
    /// <summary>Number of words.</summary>
    internal int WordCount { get; init; }

    /// <summary>Words of a row, padding included.</summary>
    internal int Stride { get; init; }

    /// <summary>Label of each word.</summary>
    internal ReadOnlySpan<long> Upos { get; init; }

    /// <summary>Label of each word.</summary>
    internal ReadOnlySpan<long> Xpos { get; init; }

    /// <summary>Label of each word.</summary>
    internal ReadOnlySpan<long> Lemma { get; init; }

    /// <summary>First word of the mention that ends at each word.</summary>
    internal ReadOnlySpan<long> Start { get; init; }

    /// <summary>Words x labels, log probability.</summary>
    internal ReadOnlySpan<float> Mention { get; init; }

    /// <summary>Words x labels, log probability.</summary>
    internal ReadOnlySpan<float> Trigger { get; init; }

    /// <summary>Words x labels, log probability.</summary>
    internal ReadOnlySpan<float> Modality { get; init; }

    /// <summary>Words x labels, log probability.</summary>
    internal ReadOnlySpan<float> Negated { get; init; }

    /// <summary>Words x (stride + 1), score of each head; column 0 is the root.</summary>
    internal ReadOnlySpan<float> Arc { get; init; }

    /// <summary>Words x (stride + 1), label for each possible head.</summary>
    internal ReadOnlySpan<long> Deprel { get; init; }

    /// <summary>Words x stride, probability that the ordered pair is related.</summary>
    internal ReadOnlySpan<float> Link { get; init; }

    /// <summary>Words x stride, best label of the pair.</summary>
    internal ReadOnlySpan<long> Edge { get; init; }

    /// <summary>Scores of a word's possible heads.</summary>
    internal ReadOnlySpan<float> Heads(int word) => Arc.Slice(word * (Stride + 1), WordCount + 1);

    /// <summary>Label of a word under a head (0 is the root).</summary>
    internal int DeprelOf(int word, int head) => (int)Deprel[word * (Stride + 1) + head];

    /// <summary>Probabilities of the pairs that begin at a word.</summary>
    internal ReadOnlySpan<float> Links(int word) => Link.Slice(word * Stride, WordCount);

    /// <summary>Label of a pair.</summary>
    internal int EdgeOf(int from, int to) => (int)Edge[from * Stride + to];
}
