namespace KnowledgeGraph.Extraction;

/// <summary>One end of a link: an event, or a mention that describes a happening.</summary>
/// <param name="IsEvent">Whether <paramref name="Index"/> counts the sentence's events (else its mentions).</param>
/// <param name="Index">Index among the sentence's events or mentions.</param>
public readonly record struct LinkEnd(bool IsEvent, int Index);
