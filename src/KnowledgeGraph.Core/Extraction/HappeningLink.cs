namespace KnowledgeGraph.Extraction;

/// <summary>A link between two happenings of a document: RESPONDED_TO or CAUSED.</summary>
/// <param name="From">The response or the cause.</param>
/// <param name="Type"><c>RESPONDED_TO</c> or <c>CAUSED</c>.</param>
/// <param name="To">What is responded to, or the effect.</param>
/// <param name="Sentence">Index of the sentence that says it.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Extractor">Who found it.</param>
public sealed record HappeningLink(HappeningReference From, string Type, HappeningReference To, int Sentence, double Confidence, string Extractor);
