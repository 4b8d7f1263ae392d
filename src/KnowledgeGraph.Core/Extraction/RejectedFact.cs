namespace KnowledgeGraph.Extraction;

/// <summary>A fact that was found and not kept.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Type">Its relation or event type.</param>
/// <param name="Subject">Words of the subject.</param>
/// <param name="Object">Words of the object; empty where there is none.</param>
/// <param name="Sentence">Index of the sentence.</param>
public sealed record RejectedFact(RejectionReason Reason, string Type, string Subject, string Object, int Sentence);
