using System.Text;

namespace KnowledgeGraph.Text;

/// <summary>Spellings that keyboards without special letters use: no accents, and plain letters for those that are no accented ones.</summary>
public static class LatinFolding
{
    /// <summary>The text with accents off (<see cref="AccentFolding"/>) and ł, ø, đ, ı, ß, æ, œ, ə, ð, ħ, þ and their capitals as l, o, d, i, ss, ae, oe, e, d, h, th.</summary>
    /// <param name="text">Any text.</param>
    public static string Fold(string text)
    {
        var folded = AccentFolding.Fold(text);
        if (Ascii.IsValid(folded)) return folded;
        var result = new StringBuilder(folded.Length);
        foreach (var c in folded) result.Append(Plain(c) ?? c.ToString());
        return result.ToString();
    }

    private static string? Plain(char c) => c switch
    {
        'ł' or 'Ł' => c == 'ł' ? "l" : "L",
        'ø' or 'Ø' => c == 'ø' ? "o" : "O",
        'đ' or 'ð' => "d",
        'Đ' or 'Ð' => "D",
        'ı' => "i",
        'ß' => "ss",
        'æ' or 'Æ' => c == 'æ' ? "ae" : "AE",
        'œ' or 'Œ' => c == 'œ' ? "oe" : "OE",
        'ə' => "e",
        'Ə' => "E",
        'ħ' or 'Ħ' => c == 'ħ' ? "h" : "H",
        'þ' or 'Þ' => c == 'þ' ? "th" : "TH",
        _ => null,
    };
}
