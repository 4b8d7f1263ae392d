namespace KnowledgeGraph.Extraction;

/// <summary>Something that a document leaves open: it is reported and counted, and nothing is made up for it.</summary>
/// <param name="Kind">What is open.</param>
/// <param name="Text">The words that leave it open.</param>
/// <param name="Sentence">Index of the sentence.</param>
public sealed record OpenPoint(OpenPointKind Kind, string Text, int Sentence);
