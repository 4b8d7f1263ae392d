using KnowledgeGraph.Extraction;
using KnowledgeGraph.Gazetteers;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Names;

/// <summary>Marks the names of a user's list in a sentence: what the model takes for something else, or for nothing, is what the list says.</summary>
internal static class ListedNames
{
    /// <summary>The facts with a mention for each name of the list.</summary>
    /// <param name="facts">What the model found in the sentence.</param>
    /// <param name="text">The text that the sentence points into.</param>
    /// <param name="names">The list.</param>
    public static SentenceFacts Mark(SentenceFacts facts, string text, NameList names)
    {
        for (var first = 0; first < facts.Words.Length; first++)
        {
            if (!IsWord(facts, text, first) || !names.Begins(Words(facts, text, first, first)) || Longest(facts, text, first, names) is not { } found) continue;
            facts = With(facts, text, first, found.Last, found.Kind);
            first = found.Last;
        }

        return facts;
    }

    private static (int Last, EntityKind Kind)? Longest(SentenceFacts facts, string text, int first, NameList names)
    {
        for (var last = Math.Min(facts.Words.Length, first + names.MostWords) - 1; last >= first; last--)
        {
            if (!IsWord(facts, text, last)) continue;
            var words = Words(facts, text, first, last);
            var entries = names.Find(words);
            if (entries.IsEmpty || (IsArticle(facts, text, first) && !entries.Any(e => e.Names.Any(n => n.StartsWith("the ", StringComparison.OrdinalIgnoreCase))))) continue;
            if (entries.Select(e => e.Kind).Distinct().Count() == 1) return (last, entries[0].Kind);
        }

        return null;
    }

    /// <summary>The mention of the words, or the one that ends with their last word, or holds them as its own beginning; else a new one.</summary>
    private static SentenceFacts With(SentenceFacts facts, string text, int first, int last, EntityKind kind)
    {
        for (var m = 0; m < facts.Mentions.Length; m++)
        {
            var mention = facts.Mentions[m];
            if (mention.Type is MentionType.Time or MentionType.Role || mention.LastWord != last || (mention.FirstWord < first && !IsBefore(facts, mention.FirstWord, first))) continue;
            var type = MentionTypes.KindOf(mention.Type) == kind && mention.Type.IsName() ? mention.Type : MentionTypes.NameOf(kind);
            return facts with { Mentions = facts.Mentions.SetItem(m, At(facts, text, type, first, last)) };
        }

        return facts with { Mentions = facts.Mentions.Add(At(facts, text, MentionTypes.NameOf(kind), first, last)) };
    }

    /// <summary>Whether the words before the name only describe it: "the tanker Sea Rose".</summary>
    private static bool IsBefore(SentenceFacts facts, int begin, int first)
    {
        for (var w = begin; w < first; w++)
            if (facts.Words[w].Upos is not ("DET" or "ADJ" or "NOUN" or "NUM" or "PUNCT")) return false;
        return true;
    }

    private static Mention At(SentenceFacts facts, string text, MentionType type, int first, int last)
    {
        var span = TextSpan.FromBounds(facts.Sentence.Words[first].Start, facts.Sentence.Words[last].End);
        return new Mention(type, first, last, span, WhiteSpace.Collapse(span.Of(text)), 1);
    }

    private static bool IsArticle(SentenceFacts facts, string text, int word) => Words(facts, text, word, word).Equals("the", StringComparison.OrdinalIgnoreCase);

    private static bool IsWord(SentenceFacts facts, string text, int word) =>
        facts.Sentence.Words[word] is var span && char.IsLetterOrDigit(text[span.Start]);

    private static string Words(SentenceFacts facts, string text, int first, int last) =>
        WhiteSpace.Collapse(text.AsSpan(facts.Sentence.Words[first].Start, facts.Sentence.Words[last].End - facts.Sentence.Words[first].Start));
}
