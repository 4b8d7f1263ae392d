using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>
/// Finds quotations by their marks: double and single, curly, straight, low and angled. An apostrophe is no mark; a quotation inside another is part of it;
/// a paragraph that opens with a mark while one is open goes on with it; one that is never closed ends with its paragraph. Takes linear time.
/// </summary>
internal sealed class QuoteScanner
{
    /// <summary>How far a closing single mark is looked for, in characters.</summary>
    private const int SingleReach = 3000;

    /// <summary>How many paragraphs one quotation may run over.</summary>
    private const int MostParts = 50;

    private readonly string _text;
    private readonly int[] _ends;
    private readonly Dictionary<char, int> _noneBefore = [];
    private int _paragraph;

    private QuoteScanner(string text, IEnumerable<int> paragraphEnds)
    {
        _text = text;
        _ends = [.. paragraphEnds, text.Length];
    }

    /// <summary>The quotations of a text whose paragraphs are parted by blank lines.</summary>
    public static ImmutableArray<QuoteSpan> Find(string text) => Find(text, BlankLines(text));

    /// <summary>The quotations of a document.</summary>
    public static ImmutableArray<QuoteSpan> Find(Document document) => Find(document.Text, document.Sentences
        .Zip(document.Sentences.Skip(1)).Where(p => p.First.Paragraph != p.Second.Paragraph).Select(p => p.First.Span.End));

    private static ImmutableArray<QuoteSpan> Find(string text, IEnumerable<int> paragraphEnds) => new QuoteScanner(text, paragraphEnds).Find();

    private ImmutableArray<QuoteSpan> Find()
    {
        var quotes = ImmutableArray.CreateBuilder<QuoteSpan>();
        var at = 0;
        while (at < _text.Length)
        {
            var close = ClosingMarks(at);
            if (close.Length == 0) { at++; continue; }
            var quote = Read(at, close);
            if (quote.Inner.Length > 0) quotes.Add(quote);
            at = Math.Max(quote.Outer.End, at + 1);
        }

        return quotes.ToImmutable();
    }

    private QuoteSpan Read(int open, string close)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        var start = open + 1;
        while (true)
        {
            var paragraphEnd = ParagraphEnd(start);
            var end = CloseOf(start, paragraphEnd, close);
            if (end >= 0)
            {
                AddPart(parts, start, end);
                return new QuoteSpan(parts.ToImmutable(), TextSpan.FromBounds(open, end + 1), true);
            }

            AddPart(parts, start, paragraphEnd);
            var next = NextVisible(paragraphEnd);
            if (next >= _text.Length || _text[next] != _text[open] || parts.Count >= MostParts)
                return new QuoteSpan(parts.ToImmutable(), TextSpan.FromBounds(open, Math.Max(start, parts[^1].End)), false);
            start = next + 1;
        }
    }

    /// <summary>A mark that ends its paragraph has no words there: its place stands for the quotation until there are some.</summary>
    private void AddPart(ImmutableArray<TextSpan>.Builder parts, int start, int end)
    {
        var part = Trim(start, end);
        if (part.Length > 0 && parts is [{ Length: 0 }]) parts.Clear();
        if (part.Length > 0 || parts.Count == 0) parts.Add(part);
    }

    /// <summary>The marks that would close a quotation opened here; none where none opens.</summary>
    private string ClosingMarks(int at)
    {
        switch (_text[at])
        {
            case '“': return "”\"";
            case '„': return "“”\"";
            case '«': return "»";
            case '"' when !IsStrayClose(at): return "\"";
            case '‘' when !IsLetterBefore(at) && HasClose(at, "’"): return "’";
            case '\'' when OpensAfter(at) && at + 1 < _text.Length && !char.IsWhiteSpace(_text[at + 1]) && HasClose(at, "'"): return "'";
            default: return "";
        }
    }

    private bool HasClose(int open, string close) => CloseOf(open + 1, ParagraphEnd(open + 1), close) >= 0;

    private int CloseOf(int start, int end, string close)
    {
        if (close is "’" or "'") return SingleClose(start, Math.Min(end, start + SingleReach), close[0]);
        var found = _text.AsSpan(start, end - start).IndexOfAny(close);
        return found < 0 ? -1 : start + found;
    }

    /// <summary>
    /// A single mark closes where no letter follows. Behind an s it may be a possessive: then the first one behind punctuation is taken,
    /// unless another quotation opens before it.
    /// </summary>
    private int SingleClose(int start, int end, char close)
    {
        var possible = -1;
        for (var i = Math.Max(start + 1, _noneBefore.GetValueOrDefault(close)); i < end; i++)
        {
            if (possible >= 0 && _text[i] == '‘') return possible;
            if (_text[i] != close || (i + 1 < _text.Length && char.IsLetterOrDigit(_text[i + 1]) && _text[i - 1] is not ('.' or ',' or '!' or '?'))) continue;
            if (_text[i - 1] != 's') return i;
            if (possible < 0) possible = i;
        }

        if (possible < 0) _noneBefore[close] = end;
        return possible;
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>End of the paragraph that an offset lies in; offsets come in order.</summary>
    private int ParagraphEnd(int offset)
    {
        while (_ends[_paragraph] < offset) _paragraph++;
        return _ends[_paragraph];
    }

    private int NextVisible(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at])) at++;
        return at;
    }

    private bool IsLetterBefore(int at) => at > 0 && char.IsLetterOrDigit(_text[at - 1]);

    /// <summary>Whether a straight mark hangs on what stands before it and not on what follows: a closing mark left over, or inches.</summary>
    private bool IsStrayClose(int at) =>
        at > 0 && !OpensAfter(at) && (at + 1 == _text.Length || !(char.IsLetterOrDigit(_text[at + 1]) || _text[at + 1] is '[' or '(' or '.' or '…'));

    private bool OpensAfter(int at) => at == 0 || char.IsWhiteSpace(_text[at - 1]) || _text[at - 1] is '(' or '[' or '—' or '–' or '-' or '‘' or '“';

    private static IEnumerable<int> BlankLines(string text)
    {
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            var next = i + 1;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r') next++;
            if (next >= text.Length || text[next] == '\n') yield return i;
        }
    }
}
