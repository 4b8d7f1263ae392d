using System.Collections.Immutable;
using KnowledgeGraph.Resolution.Rules;

namespace KnowledgeGraph.Resolution;

/// <summary>Two entities that were joined, and why.</summary>
/// <param name="Lesser">Of a one-sided rule the lesser form; of a decision by hand the one that goes into the other.</param>
/// <param name="Fuller">The other.</param>
/// <param name="Rule">The rule; null for a decision by hand.</param>
/// <param name="Decision">The decision by hand; null for a rule.</param>
/// <param name="Evidence">What in the documents speaks for it.</param>
internal sealed record MergeStep(int Lesser, int Fuller, IMergeRule? Rule, HandDecision? Decision, ImmutableArray<string> Evidence);
