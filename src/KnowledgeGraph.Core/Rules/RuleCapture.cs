using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Rules;

/// <summary>Which word of a pattern gives an end of the fact.</summary>
/// <param name="Node">Number of the node in each of the rule's patterns.</param>
/// <param name="Types">Types of mention that the word may head, as bits.</param>
/// <param name="As">What a mention that is made for it is, where the word heads none; null where then there is no fact.</param>
/// <param name="WithConjuncts">Whether words joined to it by "and" or "or" give facts, too.</param>
/// <param name="Is">What a name is taken for, whatever the model takes it for; null leaves it.</param>
internal sealed record RuleCapture(int[] Node, uint Types, MentionType? As, bool WithConjuncts, MentionType? Is = null);
