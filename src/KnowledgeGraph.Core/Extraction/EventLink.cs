namespace KnowledgeGraph.Extraction;

/// <summary>A link between two happenings of one sentence: RESPONDED_TO or CAUSED.</summary>
/// <param name="From">The response or the cause.</param>
/// <param name="Type"><c>RESPONDED_TO</c> or <c>CAUSED</c>.</param>
/// <param name="To">What is responded to, or the effect.</param>
/// <param name="Confidence">Probability of the pair, 0 to 1.</param>
/// <param name="Extractor">Name of the extractor that found it.</param>
public sealed record EventLink(LinkEnd From, string Type, LinkEnd To, double Confidence, string Extractor = Extractors.Model);
