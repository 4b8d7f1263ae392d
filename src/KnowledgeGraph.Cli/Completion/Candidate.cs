namespace KnowledgeGraph.Cli.Completion;

/// <summary>What may be typed.</summary>
/// <param name="Value">The word, as the tool wants it.</param>
/// <param name="Note">What it is, for shells that show that; empty for nothing.</param>
internal readonly record struct Candidate(string Value, string Note = "");
