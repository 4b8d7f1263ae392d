using System.Text.RegularExpressions;

namespace KnowledgeGraph.Rules;

/// <summary>A node of a compiled pattern: what its word must be. What is null is not asked for.</summary>
internal sealed class RuleNode
{
    public required string Id { get; init; }

    /// <summary>Number of the node that it goes from; -1 for the first.</summary>
    public int From { get; init; } = -1;

    public RuleOperator Operator { get; init; }

    /// <summary>All that it asks for but <see cref="Matches"/>; null where any word will do.</summary>
    public RuleCondition? Condition { get; init; }

    /// <summary>The clause that sentences are looked up by where the node is the anchor of its pattern; null where nothing that they can be looked up by is asked for.</summary>
    public RuleClause? Key { get; init; }

    /// <summary><see cref="Condition"/> without <see cref="Key"/>.</summary>
    public RuleCondition? BesideKey { get; init; }

    /// <summary>What the form must match; without backtracking, so that no text makes it slow.</summary>
    public Regex? Matches { get; init; }

    /// <summary>How rare it is to find such a word: the fewer, the rarer. Null where nothing that a sentence can be looked up by is asked for.</summary>
    public int? Anchor { get; init; }

    /// <summary>Whether the form of a word matches.</summary>
    public bool FitsForm(RuleSentence s, int w) => Matches is null || (s.Facts.Sentence.Words[w] is var span && Matches.IsMatch(s.Text.AsSpan(span.Start, span.Length)));
}
