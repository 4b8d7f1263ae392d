using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>Cuts what is too long to be a sentence (a table, a list of names, a text without full stops) where the cut hurts least.</summary>
internal static class SentenceLimit
{
    /// <summary>Most words between blanks in one sentence.</summary>
    internal const int Words = 2_000;

    /// <summary>Most UTF-16 units in one sentence.</summary>
    internal const int Characters = 20_000;

    /// <summary>Adds the sentence, in pieces where it is too long: behind a comma, semicolon or colon, else between words, else anywhere.</summary>
    internal static void Add(string text, TextSpan sentence, ImmutableArray<TextSpan>.Builder sentences)
    {
        int start = sentence.Start, words = 0, blank = -1, pause = -1;
        if (sentence.Length > 2 * Words)
        {
            for (var i = start; i < sentence.End; i++)
            {
                if (Visibility.IsBlank(text[i]) && !Visibility.IsBlank(text[i - 1]))
                {
                    words++;
                    blank = i;
                    if (text[i - 1] is ',' or ';' or ':' or '|') pause = i;
                }

                if (words < Words && i - start < Characters) continue;
                var cut = pause - start > (i - start) / 2 ? pause : blank > start ? blank : char.IsLowSurrogate(text[i]) ? i - 1 : i;
                AddTrimmed(text, start, cut, sentences);
                (start, i, words, blank, pause) = (Visibility.Next(text, cut, sentence.End), Visibility.Next(text, cut, sentence.End), 0, -1, -1);
            }
        }

        AddTrimmed(text, start, sentence.End, sentences);
    }

    private static void AddTrimmed(string text, int start, int end, ImmutableArray<TextSpan>.Builder sentences)
    {
        var span = Visibility.Trim(text, start, Math.Max(start, end));
        if (span.Length > 0) sentences.Add(span);
    }
}
