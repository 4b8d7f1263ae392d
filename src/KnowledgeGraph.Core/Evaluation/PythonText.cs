using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Evaluation;

/// <summary>Python's <c>str.lower</c>, <c>str.isspace</c> and <c>str.split</c>, where .NET's differ.</summary>
internal static class PythonText
{
    /// <summary>Lower case by Unicode's full mapping: İ becomes two characters, Σ at a word's end becomes ς.</summary>
    public static string Lower(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == 'İ') result.Append("i\u0307");
            else if (text[i] == 'Σ') result.Append(EndsWord(text, i) ? 'ς' : 'σ');
            else if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                result.Append(Rune.ToLowerInvariant(rune));
                i += rune.Utf16SequenceLength - 1;
            }
            else result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>Whether Python counts a character as white space.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f';

    /// <summary>The words between runs of white space.</summary>
    public static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0, start = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsSpace(text[i])) continue;
            if (i > start) words.Add(text[start..i]);
            start = i + 1;
        }

        return words;
    }

    /// <summary>A letter stands before (marks apart) and none behind.</summary>
    private static bool EndsWord(string text, int index)
    {
        var before = index - 1;
        while (before >= 0 && IsIgnorable(text[before])) before--;
        var behind = index + 1;
        while (behind < text.Length && IsIgnorable(text[behind])) behind++;
        return before >= 0 && IsCased(text[before]) && (behind == text.Length || !IsCased(text[behind]));
    }

    private static bool IsCased(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter;

    private static bool IsIgnorable(char c) => c is '\'' or '.' or ':' or '·' or '’' or '‘' or '․' or '‧'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol;
}
