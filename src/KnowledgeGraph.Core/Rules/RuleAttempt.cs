using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Rules;

/// <summary>How far a rule gets in a sentence: of the pattern that gets furthest, the words of its nodes and the node that has none.</summary>
/// <param name="Pattern">Number of the pattern in the rule, from 0.</param>
/// <param name="Nodes">How many nodes the pattern has.</param>
/// <param name="Found">The nodes that have a word, in the order of the pattern.</param>
/// <param name="Gap">What is missing.</param>
public sealed record RuleAttempt(int Pattern, int Nodes, ImmutableArray<RuleMatch> Found, RuleGap Gap)
{
    /// <summary>The node that has no word or, for <see cref="RuleGap.NoMention"/>, whose word heads no mention; null where none is to blame.</summary>
    public string? Missing { get; init; }

    /// <summary>The node that it must stand to; null where it is to stand anywhere.</summary>
    public string? Beside { get; init; }

    /// <summary>The operator between the two, as it is written; null without <see cref="Beside"/>.</summary>
    public string? Operator { get; init; }

    /// <summary>Whether <see cref="Beside"/> goes from the missing node by the operator, and not the missing one from it.</summary>
    public bool IsReversed { get; init; }

    /// <summary>The words that are what the missing node asks for and stand elsewhere.</summary>
    public ImmutableArray<TextSpan> Elsewhere { get; init; } = [];
}
