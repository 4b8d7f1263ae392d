using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>
/// Finds quotations by their marks: double and single, curly and straight. An apostrophe is no mark; a quotation inside another is part of it;
/// a paragraph that opens with a mark while one is open goes on with it; one that is never closed ends with its paragraph.
/// </summary>
internal static class QuoteScanner
{
    /// <summary>How far a closing single mark is looked for, in characters.</summary>
    private const int SingleReach = 3000;

    public static ImmutableArray<QuoteSpan> Find(string text)
    {
        var quotes = ImmutableArray.CreateBuilder<QuoteSpan>();
        var at = 0;
        while (at < text.Length)
        {
            var close = ClosingMark(text, at);
            if (close == '\0') { at++; continue; }
            var quote = Read(text, at, close);
            if (quote.Inner.Length > 0) quotes.Add(quote);
            at = Math.Max(quote.Outer.End, at + 1);
        }

        return quotes.ToImmutable();
    }

    private static QuoteSpan Read(string text, int open, char close)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        var start = open + 1;
        while (true)
        {
            var paragraphEnd = ParagraphEnd(text, start);
            var end = CloseOf(text, start, paragraphEnd, close);
            if (end >= 0)
            {
                parts.Add(Trim(text, start, end));
                return new QuoteSpan(parts.ToImmutable(), TextSpan.FromBounds(open, end + 1), true);
            }

            parts.Add(Trim(text, start, paragraphEnd));
            var next = NextVisible(text, paragraphEnd);
            if (next >= text.Length || text[next] != text[open] || parts.Count > 50)
                return new QuoteSpan(parts.ToImmutable(), TextSpan.FromBounds(open, parts[^1].End), false);
            start = next + 1;
        }
    }

    /// <summary>The mark that would close a quotation opened here; NUL where none opens.</summary>
    private static char ClosingMark(string text, int at)
    {
        switch (text[at])
        {
            case '“' or '„': return '”';
            case '«': return '»';
            case '"': return '"';
            case '‘' when !IsLetterBefore(text, at) && HasClose(text, at, '’'): return '’';
            case '\'' when OpensAfter(text, at) && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && HasClose(text, at, '\''): return '\'';
            default: return '\0';
        }
    }

    private static bool HasClose(string text, int open, char close) => CloseOf(text, open + 1, ParagraphEnd(text, open + 1), close) >= 0;

    private static int CloseOf(string text, int start, int end, char close)
    {
        if (close is '’' or '\'') return SingleClose(text, start, Math.Min(end, start + SingleReach), close);
        for (var i = start; i < end; i++)
            if (text[i] == close || (close == '”' && text[i] == '"')) return i;
        return -1;
    }

    /// <summary>
    /// A single mark closes where no letter follows. Behind an s it may be a possessive: then the first one behind punctuation is taken,
    /// unless another quotation opens before it.
    /// </summary>
    private static int SingleClose(string text, int start, int end, char close)
    {
        var possible = -1;
        for (var i = start + 1; i < end; i++)
        {
            if (possible >= 0 && text[i] == '‘') return possible;
            if (text[i] != close || (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && text[i - 1] is not ('.' or ',' or '!' or '?'))) continue;
            if (text[i - 1] != 's') return i;
            if (possible < 0) possible = i;
        }

        return possible;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    private static int ParagraphEnd(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] != '\n') continue;
            var next = i + 1;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r') next++;
            if (next >= text.Length || text[next] == '\n') return i;
        }

        return text.Length;
    }

    private static int NextVisible(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private static bool IsLetterBefore(string text, int at) => at > 0 && char.IsLetterOrDigit(text[at - 1]);

    private static bool OpensAfter(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–';
}
