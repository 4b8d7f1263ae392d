using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Explaining;

/// <summary>A word of a sentence with what the model says of it.</summary>
internal sealed record WordRow(int Index, string Word, WordAnalysis Analysis);
