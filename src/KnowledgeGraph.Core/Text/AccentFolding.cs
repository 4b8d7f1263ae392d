using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Text;

/// <summary>
/// Letters without their accents: canonical decomposition (Unicode 14 NFD), then nonspacing marks dropped, as BERT's uncased vocabulary
/// was made. Carries its own table, because <see cref="string.Normalize()"/> does nothing on non-ASCII text under invariant globalisation.
/// Characters beyond the Basic Multilingual Plane are not decomposed; their nonspacing marks are dropped.
/// </summary>
public static class AccentFolding
{
    private const int HangulFirst = 0xAC00, HangulLast = 0xD7A3, Leading = 0x1100, Vowel = 0x1161, Trailing = 0x11A7, Vowels = 21, Trailings = 28;

    /// <summary>Takes the accents off.</summary>
    /// <param name="text">Any text; case is kept.</param>
    /// <returns>The folded text, or <paramref name="text"/> itself where nothing changes.</returns>
    public static string Fold(string text)
    {
        var plain = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');
        if (plain < 0) return text;
        var folded = new StringBuilder(text.Length).Append(text, 0, plain);
        for (var i = plain; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) AppendPair(text, i++, folded);
            else Append(text[i], folded);
        }

        return folded.Length == text.Length && folded.Equals(text) ? text : folded.ToString();
    }

    private static void AppendPair(string text, int index, StringBuilder folded)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(text, index) != UnicodeCategory.NonSpacingMark) folded.Append(text, index, 2);
    }

    private static void Append(char c, StringBuilder folded)
    {
        if (c < 0xC0) folded.Append(c);
        else if (c is >= (char)HangulFirst and <= (char)HangulLast) AppendHangul(c, folded);
        else if (Find(AccentTable.Single, 2, c) is var single && single >= 0) folded.Append(AccentTable.Single[single + 1]);
        else if (Find(AccentTable.Double, 3, c) is var two && two >= 0) folded.Append(AccentTable.Double, two + 1, 2);
        else if (!IsMark(c)) folded.Append(c);
    }

    private static void AppendHangul(char c, StringBuilder folded)
    {
        var index = c - HangulFirst;
        folded.Append((char)(Leading + index / (Vowels * Trailings))).Append((char)(Vowel + index % (Vowels * Trailings) / Trailings));
        if (index % Trailings > 0) folded.Append((char)(Trailing + index % Trailings));
    }

    private static bool IsMark(char c)
    {
        var run = LastAtOrBefore(AccentTable.Marks, 2, c);
        return run >= 0 && c <= AccentTable.Marks[run + 1];
    }

    private static int Find(string table, int width, char c)
    {
        var row = LastAtOrBefore(table, width, c);
        return row >= 0 && table[row] == c ? row : -1;
    }

    /// <summary>Index in the table of the last row whose key is not above <paramref name="c"/>; negative where all are above.</summary>
    private static int LastAtOrBefore(string table, int width, char c)
    {
        int low = -1, high = table.Length / width - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (table[middle * width] <= c) low = middle;
            else high = middle - 1;
        }

        return low * width;
    }
}
