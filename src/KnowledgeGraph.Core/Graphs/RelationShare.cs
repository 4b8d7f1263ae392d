using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Review;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Graphs;

/// <summary>One piece of evidence that a document gives for a relation.</summary>
/// <param name="RelationId">Derived from subject, type, object and status; the same in every document.</param>
/// <param name="Subject">The subject; of a symmetric relation the end with the smaller id.</param>
/// <param name="Type">The relation of the ontology.</param>
/// <param name="Object">The object.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="SentenceIndex">Index of the sentence that says it.</param>
/// <param name="Start">Offset of the words that say it in the original text.</param>
/// <param name="End">Offset behind them.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Extractor">Who found it.</param>
/// <param name="EventId">The event that it comes from; null for a static relation.</param>
/// <param name="FirstDate">First day of the event, if known.</param>
/// <param name="LastDate">Last day of the event, if known.</param>
/// <param name="AttributedTo">In whose statements it stands, ordinal order of ids.</param>
public sealed record RelationShare(
    string RelationId,
    EntityId Subject,
    string Type,
    EntityId Object,
    FactStatus Status,
    int SentenceIndex,
    int Start,
    int End,
    double Confidence,
    string Extractor,
    string? EventId,
    DateOnly? FirstDate,
    DateOnly? LastDate,
    ImmutableArray<EntityId> AttributedTo)
{
    /// <summary>What verdicts know the fact of this sentence by; null where none was asked for.</summary>
    public string? FactId { get; init; }

    /// <summary>What somebody judged; null where nobody did. Not a part of what a document gives: applied when a graph is loaded.</summary>
    public FactVerdict? Verdict { get; init; }

    /// <summary>The id of a relation.</summary>
    internal static string IdOf(EntityId subject, string type, EntityId @object, FactStatus status) => Document.Digest($"relation\n{subject}\n{type}\n{@object}\n{status}");
}
