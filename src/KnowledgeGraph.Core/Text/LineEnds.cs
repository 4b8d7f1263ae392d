namespace KnowledgeGraph.Text;

/// <summary>Whether a sentence goes on from one piece of text to the next.</summary>
internal static class LineEnds
{
    /// <summary>Whether the piece ends as a sentence, a heading before a list or an item of one does: . ! ? … : ; and what closes behind it.</summary>
    internal static bool IsTerminated(string text, TextSpan span)
    {
        var i = span.End - 1;
        while (i > span.Start && (Visibility.IsCloser(text[i]) || text[i] is '"' or '\'' || Visibility.IsBlank(text[i]))) i--;
        return text[i] is '.' or '!' or '?' or '\u2026' or ':' or ';';
    }

    /// <summary>Whether the piece begins in small letters as the rest of a sentence does, and not as a name ("al-Shabab", "iPhone") or an item.</summary>
    internal static bool BeginsSmall(string text, TextSpan span)
    {
        if (!char.IsLower(text[span.Start]) || IsItem(text, span)) return false;
        for (var i = span.Start + 1; i < Math.Min(span.End, span.Start + 5); i++)
        {
            if (char.IsUpper(text[i])) return false;
            if (text[i] is '-' or '\u2019' or '\'' && i + 1 < span.End) return !char.IsUpper(text[i + 1]);
            if (!char.IsLetter(text[i])) break;
        }

        return true;
    }

    /// <summary>Whether the piece is an item of a list: a dash, a bullet, or a short number or letter with a point or a bracket.</summary>
    internal static bool IsItem(string text, TextSpan span)
    {
        var c = text[span.Start];
        var blank = span.Length > 1 && Visibility.IsBlank(text[span.Start + 1]);
        if (c is '\u2022' or '\u25AA' or '\u25CF' or '\u25E6' or '\u2023' or '\u00B7' or '\u25A0' or '\u2588') return true;
        if (c is '-' or '*' or '+' or '\u2013' or '\u2014') return blank;
        var i = span.Start + (c == '(' ? 1 : 0);
        var first = i;
        while (i < span.End && i - first < 2 && char.IsAsciiDigit(text[i])) i++;
        if (i == first && c == '(' && i < span.End && char.IsAsciiLetterLower(text[i])) i++;
        if (i == first || i + 1 >= span.End) return false;
        return (text[i] == ')' || text[i] == '.' && c != '(') && Visibility.IsBlank(text[i + 1]);
    }

    /// <summary>Whether one sentence runs over the blank line between two pieces.</summary>
    internal static bool Continues(string text, TextSpan piece, TextSpan next)
    {
        if (IsItem(text, next)) return false;
        if (text[piece.End - 1] == '.')
        {
            var first = text[next.Start];
            return SentenceWords.KindOf(WordBefore(text, piece.Start, piece.End - 1)) switch
            {
                StopKind.Title => char.IsUpper(first),
                StopKind.Initial => char.IsUpper(first) && !BeginsSentence(text, next.Start, next.End),
                StopKind.Numbering => char.IsAsciiDigit(first),
                StopKind.Clock or StopKind.Shortened => BeginsSmall(text, next),
                _ => false,
            };
        }

        return !IsTerminated(text, piece) && BeginsSmall(text, next);
    }

    /// <summary>The run of letters, digits, points, hyphens and ampersands that ends at <paramref name="end"/>, cut at 25 characters.</summary>
    internal static ReadOnlySpan<char> WordBefore(string text, int start, int end)
    {
        var i = end;
        while (i > start && end - i < 25 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or '-' or '&')) i--;
        while (i < end && text[i] is '.' or '-') i++;
        return text.AsSpan(i, end - i);
    }

    /// <summary>Whether a word such as "The" or "He" stands at <paramref name="at"/>, whole.</summary>
    internal static bool BeginsSentence(string text, int at, int end)
    {
        var word = WordAt(text, at, end);
        var behind = at + word.Length;
        return SentenceWords.IsStarter(word) && (behind >= end || Visibility.IsBlank(text[behind]) || text[behind] is ',' or '\'' or '\u2019');
    }

    /// <summary>The run of letters at <paramref name="at"/>.</summary>
    internal static ReadOnlySpan<char> WordAt(string text, int at, int end)
    {
        var i = at;
        while (i < end && i - at < 25 && char.IsLetter(text[i])) i++;
        return text.AsSpan(at, i - at);
    }
}
