using System.Text;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Llm;

/// <summary>Looks for words in a sentence: exactly as they stand there, blanks and line breaks apart, from the beginning of a word to the end of one.</summary>
internal static class Placement
{
    /// <summary>The places of two different phrases that lie nearest to each other; null where one is not in the sentence.</summary>
    public static (TextSpan One, TextSpan Other)? Of(string text, Sentence sentence, string one, string other)
    {
        var pairs = from a in All(text, sentence, one) from b in All(text, sentence, other) where !a.Overlaps(b) orderby Math.Max(a.Start, b.Start) - Math.Min(a.End, b.End), a.Start select (a, b);
        return pairs.Select(p => ((TextSpan, TextSpan)?)p).FirstOrDefault();
    }

    /// <summary>The first place of a phrase that is nearest to others; null where it is not in the sentence.</summary>
    public static TextSpan? Near(string text, Sentence sentence, string words, TextSpan one, TextSpan other) =>
        All(text, sentence, words).OrderBy(s => Distance(s, one) + Distance(s, other)).ThenBy(s => s.Start).Select(s => (TextSpan?)s).FirstOrDefault();

    private static int Distance(TextSpan a, TextSpan b) => Math.Max(0, Math.Max(a.Start, b.Start) - Math.Min(a.End, b.End));

    private static List<TextSpan> All(string text, Sentence sentence, string words)
    {
        var wanted = WhiteSpace.Collapse(words).Trim();
        var found = new List<TextSpan>();
        if (wanted.Length == 0) return found;
        var (collapsed, places) = Collapsed(text, sentence.Span);
        var (starts, ends) = (sentence.Words.Select(w => w.Start).ToHashSet(), sentence.Words.Select(w => w.End).ToHashSet());
        for (var at = collapsed.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = collapsed.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var span = TextSpan.FromBounds(places[at], places[at + wanted.Length - 1] + 1);
            if (starts.Contains(span.Start) && ends.Contains(span.End)) found.Add(span);
        }

        return found;
    }

    /// <summary>The sentence with every run of white space as one blank, and where each character stands in the text.</summary>
    private static (string Text, List<int> Places) Collapsed(string text, TextSpan span)
    {
        var (collapsed, places) = (new StringBuilder(span.Length), new List<int>(span.Length));
        for (var i = span.Start; i < span.End; i++)
        {
            var blank = char.IsWhiteSpace(text[i]);
            if (blank && collapsed.Length > 0 && collapsed[^1] == ' ') continue;
            collapsed.Append(blank ? ' ' : text[i]);
            places.Add(i);
        }

        return (collapsed.ToString(), places);
    }
}
