namespace KnowledgeGraph.Rules;

/// <summary>One step of a search: from a node whose word is found to the next one.</summary>
/// <param name="From">Number of the node whose word is found.</param>
/// <param name="Operator">How the next word stands to it.</param>
/// <param name="To">Number of the next node.</param>
internal readonly record struct RuleStep(int From, RuleOperator Operator, int To);
