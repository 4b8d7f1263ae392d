using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Decoding;

/// <summary>The model's best answers on one word.</summary>
internal readonly record struct WordReading
{
    internal string Upos { get; init; }

    internal string Xpos { get; init; }

    /// <summary>Edit script from the form to the lemma.</summary>
    internal string LemmaScript { get; init; }

    /// <summary>Index of the head word; -1 for the root.</summary>
    internal int Head { get; init; }

    internal string Deprel { get; init; }

    /// <summary>Type of the mention that ends at the word, if one does.</summary>
    internal MentionType? Mention { get; init; }

    internal double MentionProbability { get; init; }

    /// <summary>First word of that mention.</summary>
    internal int MentionStart { get; init; }

    /// <summary>Event type that the word triggers, if it does.</summary>
    internal string? Trigger { get; init; }

    internal double TriggerProbability { get; init; }

    internal Modality Modality { get; init; }

    internal bool Negated { get; init; }
}
