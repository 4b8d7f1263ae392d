namespace KnowledgeGraph.Evaluation;

/// <summary>A mention in the gold's form.</summary>
/// <param name="Text">Its words, as they stand in the sentence.</param>
/// <param name="Type">The annotation's label, such as <c>NOM-ORG</c>.</param>
/// <param name="Canon">The fullest name of what it refers to; empty when the mention is that name itself or refers to nothing named.</param>
public sealed record GoldMention(string Text, string Type, string Canon);
