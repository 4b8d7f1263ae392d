using System.Collections.Immutable;

namespace KnowledgeGraph.English.Decoding;

/// <summary>The model's scores of a sentence, reduced to what decoding asks of them.</summary>
/// <param name="Words">One reading a word.</param>
/// <param name="Pairs">Related pairs, the most probable first.</param>
internal sealed record SentenceReading(ImmutableArray<WordReading> Words, ImmutableArray<PairReading> Pairs)
{
    /// <summary>The reading of a sentence without words.</summary>
    internal static SentenceReading Empty { get; } = new([], []);
}
