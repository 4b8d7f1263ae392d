using System.Text;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Model;

/// <summary>Lower case as Python's <c>str.lower</c> makes it: code point by code point, the capital sigma by its place, the dotted capital I in two.</summary>
internal static class LowerCase
{
    /// <summary>Lower-cases a word.</summary>
    internal static string Of(ReadOnlySpan<char> word)
    {
        if (word.IndexOfAnyExceptInRange('\0', '\u007F') < 0) return word.ToString().ToLowerInvariant();
        var lower = new StringBuilder(word.Length + 1);
        for (var i = 0; i < word.Length;)
        {
            var c = CharacterClass.At(word, i, out var length);
            switch (c.Value)
            {
                case 0x130: lower.Append("i\u0307"); break;
                case 0x212A: lower.Append('k'); break;
                case 0x212B: lower.Append('\u00E5'); break;
                case 0x2126: lower.Append('\u03C9'); break;
                case 0x3A3: lower.Append(EndsWord(word, i) ? '\u03C2' : '\u03C3'); break;
                case 0xFFFD: lower.Append(word[i]); break;
                default: lower.Append(Rune.ToLowerInvariant(c)); break;
            }

            i += length;
        }

        return lower.ToString();
    }

    /// <summary>Whether a sigma closes a word (Unicode's Final_Sigma): a letter before it, none behind it; marks and apostrophes do not count.</summary>
    private static bool EndsWord(ReadOnlySpan<char> word, int index)
    {
        var before = index - 1;
        while (before >= 0 && IsPassedOver(word[before])) before--;
        var after = index + 1;
        while (after < word.Length && IsPassedOver(word[after])) after++;
        return before >= 0 && IsCased(word, before) && !(after < word.Length && IsCased(word, after));
    }

    private static bool IsCased(ReadOnlySpan<char> word, int index)
    {
        if (char.IsLowSurrogate(word[index]) && index > 0) index--;
        var c = CharacterClass.At(word, index, out _);
        return CharacterClass.IsUpper(c) || CharacterClass.IsLower(c) || Rune.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.TitlecaseLetter;
    }

    private static bool IsPassedOver(char c) =>
        c is '\'' or '.' or ':' or '^' or '`' or '\u00AD' or '\u00B7' or '\u2018' or '\u2019' or '\u2024' or '\u2027'
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark
            or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.ModifierLetter
            or System.Globalization.UnicodeCategory.ModifierSymbol;
}
