using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>A fact that an <see cref="IFactExtractor"/> found, by the places of its words in the document's text.</summary>
/// <param name="Type">A relation of the ontology, or with <see cref="IsEvent"/> an event type that makes one.</param>
/// <param name="Subject">The words of the subject; of an event, the agent.</param>
/// <param name="Object">The words of the object; of an event, the target. In the same sentence.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
public sealed record ExtractedFact(string Type, TextSpan Subject, TextSpan Object, double Confidence)
{
    /// <summary>The word that says it, needed for an event. Denials and conditions are looked for at it; without, at the word that joins subject and object.</summary>
    public TextSpan? Trigger { get; init; }

    /// <summary>Whether <see cref="Type"/> is an event type; the default is a relation.</summary>
    public bool IsEvent { get; init; }

    /// <summary>What the subject is, where no mention stands at its words; the default is anything else.</summary>
    public MentionType SubjectType { get; init; } = MentionType.Miscellaneous;

    /// <summary>What the object is, where no mention stands at its words; the default is anything else.</summary>
    public MentionType ObjectType { get; init; } = MentionType.Miscellaneous;

    /// <summary>What the subject is where it is a name, whatever the model takes it for; null, the default, leaves that.</summary>
    public MentionType? SubjectIs { get; init; }

    /// <summary>What the object is where it is a name, whatever the model takes it for; null, the default, leaves that.</summary>
    public MentionType? ObjectIs { get; init; }

    /// <summary>A part of the extractor that found it, such as the name of a rule; null, the default, for the extractor itself.</summary>
    public string? Source { get; init; }
}
