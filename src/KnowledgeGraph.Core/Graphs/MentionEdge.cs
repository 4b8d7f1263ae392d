namespace KnowledgeGraph.Graphs;

/// <summary>MENTIONS: a sentence refers to an entity.</summary>
/// <param name="SentenceIndex">Index of the sentence in its document.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Start">Offset of the first character in the original text.</param>
/// <param name="End">Offset behind the last character in the original text.</param>
/// <param name="Text">The words.</param>
/// <param name="Form">How it refers.</param>
/// <param name="Reason">Why it refers to this entity.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
public sealed record MentionEdge(
    int SentenceIndex, EntityId Entity, int Start, int End, string Text, MentionForm Form, string Reason, double Confidence);
