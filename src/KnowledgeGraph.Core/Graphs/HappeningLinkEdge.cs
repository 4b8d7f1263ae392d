namespace KnowledgeGraph.Graphs;

/// <summary>RESPONDED_TO or CAUSED between two happenings.</summary>
/// <param name="From">Id of an event, or of an entity of kind Happening.</param>
/// <param name="Type"><c>RESPONDED_TO</c> or <c>CAUSED</c>.</param>
/// <param name="To">Id of an event, or of an entity of kind Happening.</param>
/// <param name="SentenceIndex">Index of the sentence that says it.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Extractor">Who found it.</param>
public sealed record HappeningLinkEdge(string From, string Type, string To, int SentenceIndex, double Confidence, string Extractor);
