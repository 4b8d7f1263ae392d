namespace KnowledgeGraph.Extraction;

/// <summary>A mention's place in an entity, and why it is there.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Reason">Why it refers to the entity, in words for a reader ("short name of Donald Trump").</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
public sealed record EntityMember(MentionReference Mention, string Reason, double Confidence);
