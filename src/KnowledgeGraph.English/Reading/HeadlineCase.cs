using System.Collections.Immutable;
using KnowledgeGraph.English.Names;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Reading;

/// <summary>In a headline nearly every word has a capital: what the text below writes as a common noun is none of the headline's names.</summary>
internal static class HeadlineCase
{
    public static void Apply(string text, ImmutableArray<MentionView> mentions)
    {
        foreach (var happening in mentions.Where(m => m.Type == Extraction.MentionType.Event && HappeningNames.YearOf(m) is null && IsHeadline(text, m.Facts.Sentence))) happening.TakeAsNominal();
        var headline = mentions.GroupBy(m => m.Sentence).Where(g => IsHeadline(text, g.First().Facts.Sentence)).SelectMany(g => g).Where(m => m.Type.IsNameInHeadline()).ToList();
        if (headline.Count == 0) return;
        var nouns = mentions.Where(m => Extraction.MentionTypes.IsNominal(m.Type)).Select(m => NameKey.Of(m.Mention.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in headline)
            if (nouns.Contains(NameKey.Of(mention.Mention.Text))) mention.TakeAsNominal();
    }

    /// <summary>Whether four of five longer words of a sentence without a full stop begin with a capital.</summary>
    public static bool IsHeadline(string text, Sentence sentence)
    {
        var words = sentence.Words.Where(w => w.Length > 3 && char.IsLetter(text[w.Start])).ToList();
        return words.Count > 2 && text[sentence.Span.End - 1] != '.' && words.Count(w => char.IsUpper(text[w.Start])) * 5 >= words.Count * 4;
    }

    private static bool IsNameInHeadline(this Extraction.MentionType type) => Extraction.MentionTypes.IsName(type) && type is not (Extraction.MentionType.Nationality or Extraction.MentionType.Event);
}
