namespace KnowledgeGraph.Graphs;

/// <summary>RESPONDED_TO or CAUSED between two happenings, with the sentence that says it. Exactly one of each pair of ends is set.</summary>
/// <param name="Type"><c>RESPONDED_TO</c> or <c>CAUSED</c>.</param>
/// <param name="FromEvent">The response or the cause, where it is an event.</param>
/// <param name="FromEntity">The response or the cause, where it is an entity of kind Happening.</param>
/// <param name="ToEvent">What is responded to, or the effect, where it is an event.</param>
/// <param name="ToEntity">What is responded to, or the effect, where it is an entity of kind Happening.</param>
/// <param name="Document">The document.</param>
/// <param name="Sentence">The sentence that says it.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Extractor">Who found it.</param>
public sealed record GraphLink(
    string Type,
    GraphEvent? FromEvent,
    Entity? FromEntity,
    GraphEvent? ToEvent,
    Entity? ToEntity,
    DocumentNode Document,
    SentenceNode Sentence,
    double Confidence,
    string Extractor);
