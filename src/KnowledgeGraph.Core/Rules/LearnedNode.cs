using System.Collections.Immutable;

namespace KnowledgeGraph.Rules;

/// <summary>A node of a proposed rule.</summary>
/// <param name="Id">Its id.</param>
/// <param name="From">The node that it goes from; null for the first.</param>
/// <param name="Operator">The operator; null for the first.</param>
/// <param name="Lemmas">Dictionary forms that it may have; empty for any.</param>
/// <param name="Upos">Parts of speech that it may have; empty for any.</param>
/// <param name="Dep">Relations to its head that it may have; empty for any.</param>
/// <param name="Mentions">Types of mention that it may head; empty for none asked.</param>
public sealed record LearnedNode(
    string Id, string? From, string? Operator, ImmutableArray<string> Lemmas, ImmutableArray<string> Upos, ImmutableArray<string> Dep, ImmutableArray<string> Mentions);
