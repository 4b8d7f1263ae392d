using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>An event of a document, its arguments resolved.</summary>
/// <param name="Type">The annotation's event type, such as <c>ATTACK</c>.</param>
/// <param name="Sentence">Index of the sentence that says it.</param>
/// <param name="Trigger">Place of the trigger in the document's text.</param>
/// <param name="TriggerText">The trigger's words.</param>
/// <param name="Lemma">Dictionary form of the trigger.</param>
/// <param name="Modality">How the event is presented.</param>
/// <param name="Negated">Whether it is denied.</param>
/// <param name="Confidence">How sure the type is, 0 to 1.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Extractor">Who found it.</param>
public sealed record EventFact(
    string Type,
    int Sentence,
    TextSpan Trigger,
    string TriggerText,
    string Lemma,
    Modality Modality,
    bool Negated,
    double Confidence,
    ImmutableArray<EntityArgument> Arguments,
    string Extractor)
{
    /// <summary>When it happens; null where the document gives no ground for a date.</summary>
    public TimeInterval? Time { get; init; }

    /// <summary>On what ground its time was taken from elsewhere in the document; null where its own clause says it, or none is known.</summary>
    public string? TimeReason { get; init; }

    /// <summary>Index of the event that these words tell again, among the document's events; null where they are the first to tell theirs.</summary>
    public int? Retells { get; init; }

    /// <summary>Why they are taken to tell the same event again; null where they are the first.</summary>
    public string? RetellsReason { get; init; }

    /// <summary>The status of a relation that this event makes.</summary>
    public FactStatus Status => FactStatuses.Of(Negated, Modality);

    /// <summary>The entities with a role, without repetition.</summary>
    public IEnumerable<int> With(ArgumentRole role) => Arguments.Where(a => a.Role == role).Select(a => a.Entity).Distinct();
}
