using System.Collections.Immutable;

namespace KnowledgeGraph.Rules;

/// <summary>All that a node asks of its word by itself, but for what the form must match.</summary>
/// <param name="Number">Its number in the set; that of its clause where it has one alone.</param>
/// <param name="Clauses">What it asks for, the rarest first; at least one.</param>
internal sealed record RuleCondition(int Number, ImmutableArray<RuleClause> Clauses);
