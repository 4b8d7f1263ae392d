using System.Collections.Immutable;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Graphs;

/// <summary>Where a relation is said.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Start">Offset of the words that say it in the original text.</param>
/// <param name="End">Offset behind them.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Extractor">Who found it.</param>
/// <param name="EventId">The event that it comes from; null for a static relation.</param>
/// <param name="AttributedTo">In whose statements it stands.</param>
public sealed record Evidence(
    DocumentNode Document,
    SentenceNode Sentence,
    int Start,
    int End,
    double Confidence,
    string Extractor,
    string? EventId,
    ImmutableArray<Entity> AttributedTo)
{
    /// <summary>What verdicts know the fact of this sentence by, 32 hex digits; null unless the graph was loaded with <see cref="GraphLoadOptions.WithFactIds"/>.</summary>
    public string? FactId { get; init; }

    /// <summary>What somebody judged with kg review; null where nobody did.</summary>
    public FactVerdict? Verdict { get; init; }
}
