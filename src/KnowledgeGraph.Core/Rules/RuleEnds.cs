using KnowledgeGraph.Text;

namespace KnowledgeGraph.Rules;

/// <summary>What the words of a pattern give as subject and object.</summary>
internal static class RuleEnds
{
    /// <summary>The mentions that a word gives, and where the rule says so those of words joined to it.</summary>
    public static IEnumerable<TextSpan> Of(RuleSentence sentence, RuleCapture capture, int word)
    {
        if (End(sentence, capture, word) is { } first) yield return first;
        if (!capture.WithConjuncts) yield break;
        for (var w = 0; w < sentence.Count; w++)
            if (sentence.Head(w) == word && sentence.Facts.Words[w].Relation == "conj" && End(sentence, capture, w) is { } joined) yield return joined;
    }

    /// <summary>The mention that the word heads; else, where the rule makes one, the word with the name or noun phrase around it.</summary>
    private static TextSpan? End(RuleSentence sentence, RuleCapture capture, int word)
    {
        if (sentence.NameAfter(word, capture.Is is null ? capture.Types : RuleLabels.Entities) is >= 0 and var name) return sentence.Facts.Mentions[name].Span;
        if (sentence.MentionAt(word, capture.Types) is >= 0 and var mention) return sentence.Facts.Mentions[mention].Span;
        if (capture.As is null || sentence.IsInName(word)) return null;
        var (first, last) = (word, word);
        while (first > 0 && IsPart(sentence, first - 1, word)) first--;
        while (last + 1 < sentence.Count && IsPart(sentence, last + 1, word) && sentence.Facts.Words[last + 1].Upos == "PROPN") last++;
        return Span(sentence, first, last);
    }

    private static bool IsPart(RuleSentence sentence, int word, int head) =>
        sentence.Head(word) == head && sentence.Facts.Words[word].Relation is "compound" or "flat" or "amod" or "nummod" && sentence.Facts.Words[word].Upos is not "PUNCT";

    /// <summary>The place of some words.</summary>
    public static TextSpan Span(RuleSentence sentence, int first, int last) => TextSpan.FromBounds(sentence.Facts.Sentence.Words[first].Start, sentence.Facts.Sentence.Words[last].End);
}
