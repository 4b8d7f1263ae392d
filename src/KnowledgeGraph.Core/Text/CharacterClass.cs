using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Text;

/// <summary>
/// The classes of characters that tokeniser and model were made with: those of Python's <c>str</c> methods and of its regular expressions,
/// which differ from <see cref="char"/>'s in places. All count whole code points.
/// </summary>
public static class CharacterClass
{
    private static readonly (int First, int Last)[] OtherUpper =
        [(0x2160, 0x216F), (0x24B6, 0x24CF), (0x1F130, 0x1F149), (0x1F150, 0x1F169), (0x1F170, 0x1F189)];

    private static readonly (int First, int Last)[] OtherLower =
    [
        (0xAA, 0xAA), (0xBA, 0xBA), (0x2B0, 0x2B8), (0x2C0, 0x2C1), (0x2E0, 0x2E4), (0x37A, 0x37A), (0x1D2C, 0x1D6A), (0x1D78, 0x1D78),
        (0x1D9B, 0x1DBF), (0x2071, 0x2071), (0x207F, 0x207F), (0x2090, 0x209C), (0x2C7C, 0x2C7D), (0xA69C, 0xA69D), (0xA770, 0xA770),
        (0xA7F8, 0xA7F9), (0xAB5C, 0xAB5F), (0x10780, 0x10780), (0x10783, 0x10785), (0x10787, 0x107B0), (0x107B2, 0x107BA),
    ];

    /// <summary>White space: <see cref="char.IsWhiteSpace(char)"/> and the four separators U+001C to U+001F.</summary>
    public static bool IsSpace(Rune c) => Rune.IsWhiteSpace(c) || c.Value is >= 0x1C and <= 0x1F;

    /// <summary>A letter of any script (general categories L*).</summary>
    public static bool IsLetter(Rune c) => Rune.IsLetter(c);

    /// <summary>A decimal digit of any script (Nd).</summary>
    public static bool IsDecimal(Rune c) => Rune.IsDigit(c);

    /// <summary>A decimal digit, or a sign that stands for one, such as a superscript (Numeric_Type Decimal or Digit).</summary>
    public static bool IsDigit(Rune c) => c.IsAscii ? Rune.IsDigit(c) : CharUnicodeInfo.GetDigitValue(c.ToString(), 0) >= 0;

    /// <summary>A letter or a number of any kind (L*, N*).</summary>
    public static bool IsAlphanumeric(Rune c) => Rune.IsLetterOrDigit(c) || Rune.IsNumber(c);

    /// <summary>A letter, a number of any kind or the underscore: <c>\w</c>.</summary>
    public static bool IsWord(Rune c) => c.Value == '_' || IsAlphanumeric(c);

    /// <summary>A capital letter (property Uppercase: Lu, Roman numerals and circled capitals).</summary>
    public static bool IsUpper(Rune c) => Rune.IsUpper(c) || !c.IsAscii && IsIn(OtherUpper, c.Value);

    /// <summary>A small letter (property Lowercase among letters: Ll, ordinal signs and small modifier letters).</summary>
    public static bool IsLower(Rune c) => Rune.IsLower(c) || !c.IsAscii && IsIn(OtherLower, c.Value);

    /// <summary>The code point that begins at <paramref name="index"/>; a surrogate without its other half reads as U+FFFD of length 1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where to read; within the text.</param>
    /// <param name="length">How many UTF-16 units it takes, 1 or 2.</param>
    public static Rune At(ReadOnlySpan<char> text, int index, out int length)
    {
        var first = text[index];
        length = 1;
        if (!char.IsSurrogate(first)) return new Rune(first);
        if (index + 1 < text.Length && Rune.TryCreate(first, text[index + 1], out var pair))
        {
            length = 2;
            return pair;
        }

        return Rune.ReplacementChar;
    }

    private static bool IsIn((int First, int Last)[] ranges, int value)
    {
        foreach (var (first, last) in ranges)
        {
            if (value < first) return false;
            if (value <= last) return true;
        }

        return false;
    }
}
