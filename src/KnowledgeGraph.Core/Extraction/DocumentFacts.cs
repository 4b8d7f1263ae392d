using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>Everything that a document says, resolved within the document. Indices point into these lists.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentences">What each sentence says by itself.</param>
/// <param name="Entities">Entities by first mention.</param>
/// <param name="Events">Events by place.</param>
/// <param name="Links">Links between happenings.</param>
/// <param name="Statements">Statements by place.</param>
/// <param name="Relations">Evidence for relations by sentence; each may be repeated by other sentences.</param>
public sealed record DocumentFacts(
    Document Document,
    ImmutableArray<SentenceFacts> Sentences,
    ImmutableArray<EntityFact> Entities,
    ImmutableArray<EventFact> Events,
    ImmutableArray<HappeningLink> Links,
    ImmutableArray<StatementFact> Statements,
    ImmutableArray<RelationFact> Relations)
{
    /// <summary>What was found and not kept, each with a reason.</summary>
    public ImmutableArray<RejectedFact> Rejected { get; init; } = [];

    /// <summary>What the document leaves open.</summary>
    public ImmutableArray<OpenPoint> Open { get; init; } = [];

    /// <summary>The mention that a reference points at.</summary>
    public Mention this[MentionReference reference] => Sentences[reference.Sentence].Mentions[reference.Mention];
}
