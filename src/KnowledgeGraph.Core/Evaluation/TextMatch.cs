using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Evaluation;

/// <summary>Words made ready for comparing: without case, leading article, outer punctuation and the number of an occurrence (<c>#2</c>).</summary>
internal sealed class TextMatch
{
    private static readonly string[] Articles = ["the", "a", "an", "his", "her", "its", "their"];

    private readonly string _text;
    private readonly HashSet<string> _words;

    public TextMatch(string text)
    {
        _text = WithoutArticle(PythonText.Lower(WithoutNumber(text))).Trim(" .,'\"’‘“”".AsSpan()).ToString();
        _words = PythonText.Words(_text);
    }

    /// <summary>Whether two texts are equal, or share words and one holds the other, or have half of their words in common.</summary>
    public bool Overlaps(TextMatch other)
    {
        if (_text == other._text) return true;
        var common = _words.Count(other._words.Contains);
        return common > 0
            && (other._text.Contains(_text, StringComparison.Ordinal) || _text.Contains(other._text, StringComparison.Ordinal)
                || 2 * common >= _words.Count + other._words.Count - common);
    }

    /// <summary>The text without <c>#</c> and digits at its end, or before a line feed at its end.</summary>
    private static string WithoutNumber(string text)
    {
        var end = text.EndsWith('\n') && !EndsWithNumber(text, text.Length, out _) ? text.Length - 1 : text.Length;
        return EndsWithNumber(text, end, out var start) ? text.Remove(start, end - start) : text;
    }

    private static bool EndsWithNumber(string text, int end, out int start)
    {
        start = end;
        while (start > 0 && Rune.DecodeLastFromUtf16(text.AsSpan(0, start), out var rune, out var length) == System.Buffers.OperationStatus.Done
            && Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber) start -= length;
        if (start == end || start == 0 || text[start - 1] != '#') return false;
        start--;
        return true;
    }

    private static ReadOnlySpan<char> WithoutArticle(string text)
    {
        foreach (var article in Articles)
        {
            if (!text.StartsWith(article, StringComparison.Ordinal)) continue;
            var end = article.Length;
            while (end < text.Length && PythonText.IsSpace(text[end])) end++;
            if (end > article.Length) return text.AsSpan(end);
        }

        return text;
    }
}
