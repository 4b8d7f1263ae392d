namespace KnowledgeGraph.Text;

/// <summary>Which characters a reader sees: neither white space nor the zero-width characters that web pages leave behind.</summary>
internal static class Visibility
{
    /// <summary>White space (no-break space included), a zero-width space, joiner or mark, a soft hyphen, or a C0 separator.</summary>
    internal static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F' or >= '\u200B' and <= '\u200F' or '\u2060' or '\uFEFF' or '\u00AD';

    /// <summary>Whether a line ends at this character.</summary>
    internal static bool IsLineBreak(char c) => c is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The piece from the first to the last visible character between two offsets; of length 0 where there is none.</summary>
    internal static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Offset of the first visible character at or behind <paramref name="from"/>, or <paramref name="end"/>.</summary>
    internal static int Next(string text, int from, int end)
    {
        while (from < end && IsBlank(text[from])) from++;
        return from;
    }

    /// <summary>Whether the character closes a quotation or a bracket, whatever stands around it.</summary>
    internal static bool IsCloser(char c) => c is '\u201D' or '\u2019' or '\u00BB' or '\u203A' or ')' or ']' or '}';

    /// <summary>Whether the character can open a quotation or a bracket.</summary>
    internal static bool IsOpener(char c) => c is '\u201C' or '\u201E' or '\u2018' or '\u201A' or '\u00AB' or '\u2039' or '"' or '\'' or '(' or '[' or '{' or '`';
}
