namespace KnowledgeGraph.Extraction;

/// <summary>One end of a link between happenings of a document.</summary>
/// <param name="IsEvent">Whether <paramref name="Index"/> counts the document's events (else its entities, one of kind Happening).</param>
/// <param name="Index">Index among the document's events or entities.</param>
public readonly record struct HappeningReference(bool IsEvent, int Index);
