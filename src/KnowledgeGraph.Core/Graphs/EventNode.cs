using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Graphs;

/// <summary>An event in the graph.</summary>
/// <param name="Id">Derived from document, sentence, trigger span and type.</param>
/// <param name="Type">The annotation's event type.</param>
/// <param name="SentenceIndex">Index of the sentence that says it.</param>
/// <param name="Trigger">The trigger's words.</param>
/// <param name="Lemma">Dictionary form of the trigger.</param>
/// <param name="Start">Offset of the trigger in the original text.</param>
/// <param name="End">Offset behind the trigger.</param>
/// <param name="Modality">How it is presented.</param>
/// <param name="Negated">Whether it is denied (polarity).</param>
/// <param name="Time">When it happens, if known.</param>
/// <param name="Plover">PLOVER event type, if any.</param>
/// <param name="Quad">PLOVER quad class, 1 to 4, if any.</param>
/// <param name="Confidence">How sure the type is, 0 to 1.</param>
/// <param name="Arguments">Who and what takes part.</param>
/// <param name="Extractor">Who found it.</param>
public sealed record EventNode(
    string Id,
    string Type,
    int SentenceIndex,
    string Trigger,
    string Lemma,
    int Start,
    int End,
    Modality Modality,
    bool Negated,
    TimeInterval? Time,
    string? Plover,
    int? Quad,
    double Confidence,
    ImmutableArray<EventArgumentEdge> Arguments,
    string Extractor)
{
    /// <summary>Where the document tells the same event again, by place.</summary>
    public ImmutableArray<EventRetelling> Retellings { get; init; } = [];

    /// <summary>The status of the relations that it makes.</summary>
    public FactStatus Status => FactStatuses.Of(Negated, Modality);
}
