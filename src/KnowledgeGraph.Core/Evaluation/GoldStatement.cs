namespace KnowledgeGraph.Evaluation;

/// <summary>A statement, or one sentence's part of it, in the gold's form.</summary>
/// <param name="Speaker">The source: its mention in the sentence, else its name; empty where nobody is named.</param>
/// <param name="Cue">The word that marks it ("said"); empty where the sentence has none.</param>
/// <param name="Kind"><c>direct</c> or <c>indirect</c>.</param>
/// <param name="Content">The exact words.</param>
public sealed record GoldStatement(string Speaker, string Cue, string Kind, string Content);
