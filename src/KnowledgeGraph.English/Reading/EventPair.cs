namespace KnowledgeGraph.English.Reading;

/// <summary>An agent and a target of an event.</summary>
/// <param name="Subject">Index of the agent's entity.</param>
/// <param name="Object">Index of the target's entity.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Extractor">Who found it; null for the event's own extractor.</param>
internal readonly record struct EventPair(int Subject, int Object, double Confidence, string? Extractor);
