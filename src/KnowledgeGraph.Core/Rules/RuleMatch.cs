using KnowledgeGraph.Text;

namespace KnowledgeGraph.Rules;

/// <summary>A node of a pattern and its word.</summary>
/// <param name="Node">Its id.</param>
/// <param name="Word">The place of the word in the text.</param>
public sealed record RuleMatch(string Node, TextSpan Word);
