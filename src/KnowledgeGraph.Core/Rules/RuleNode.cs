using System.Text.RegularExpressions;

namespace KnowledgeGraph.Rules;

/// <summary>A node of a compiled pattern: what its word must be. What is null is not asked for.</summary>
internal sealed class RuleNode
{
    public required string Id { get; init; }

    /// <summary>Number of the node that it goes from; -1 for the first.</summary>
    public int From { get; init; } = -1;

    public RuleOperator Operator { get; init; }

    public WordNumbers? Forms { get; init; }

    public WordNumbers? Lemmas { get; init; }

    /// <summary>Forms of the words that <see cref="Lemmas"/> names.</summary>
    public WordNumbers? Inflected { get; init; }

    public WordNumbers? NotForms { get; init; }

    public WordNumbers? NotLemmas { get; init; }

    /// <summary>Forms of the words that <see cref="NotLemmas"/> names.</summary>
    public WordNumbers? NotInflected { get; init; }

    public WordNumbers? Upos { get; init; }

    public WordNumbers? Xpos { get; init; }

    public WordNumbers? Relations { get; init; }

    public WordNumbers? Events { get; init; }

    /// <summary>Types of mention as bits; null where the word need head none.</summary>
    public uint? Mentions { get; init; }

    /// <summary>What the form must match; without backtracking, so that no text makes it slow.</summary>
    public Regex? Matches { get; init; }

    /// <summary>How rare it is to find such a word: the fewer, the rarer. Null where nothing that a sentence can be looked up by is asked for.</summary>
    public int? Anchor { get; init; }

    public bool Fits(RuleSentence s, int w) =>
        (Forms is null || Forms.Has(s.Forms[w])) && (Lemmas is null || Lemmas.Has(s.Lemmas[w]) || Inflected!.Has(s.Forms[w]))
        && (Upos is null || Upos.Has(s.Upos[w])) && (Xpos is null || Xpos.Has(s.Xpos[w]))
        && (Relations is null || Relations.Has(s.Relations[w]) || (s.PlainRelations[w] != s.Relations[w] && Relations.Has(s.PlainRelations[w])) || Relations.Has(s.Labels[w]))
        && (NotForms is null || !NotForms.Has(s.Forms[w])) && (NotLemmas is null || !(NotLemmas.Has(s.Lemmas[w]) || NotInflected!.Has(s.Forms[w])))
        && (Events is null || Events.Has(s.EventTypes[w]))
        && (Mentions is not { } types || s.MentionAt(w, types) >= 0)
        && (Matches is null || Matches.IsMatch(Form(s, w)));

    private static ReadOnlySpan<char> Form(RuleSentence s, int w) => s.Facts.Sentence.Words[w] is var span ? s.Text.AsSpan(span.Start, span.Length) : default;
}
