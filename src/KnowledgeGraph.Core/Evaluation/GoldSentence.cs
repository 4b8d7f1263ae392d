using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation;

/// <summary>One sentence with everything that is marked in it, in the gold's form.</summary>
/// <param name="Id">Document, <c>-S</c> and number: <c>D3-S7</c>.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Mentions">Mentions.</param>
/// <param name="Events">Events.</param>
/// <param name="Relations">Static relations.</param>
/// <param name="Links">Links between happenings.</param>
/// <param name="Statements">Statements.</param>
public sealed record GoldSentence(
    string Id,
    string Text,
    ImmutableArray<GoldMention> Mentions,
    ImmutableArray<GoldEvent> Events,
    ImmutableArray<GoldTriple> Relations,
    ImmutableArray<GoldTriple> Links,
    ImmutableArray<GoldStatement> Statements)
{
    /// <summary>The part of <see cref="Id"/> before the last <c>-S</c>: the document.</summary>
    public string DocumentId => Id.LastIndexOf("-S", StringComparison.Ordinal) is var at and > 0 ? Id[..at] : Id;
}
