using System.Collections.Frozen;

namespace KnowledgeGraph.Text;

/// <summary>Hyphenated prefixes that stay with their word, as in the web treebank: re-elected, pro-government, e-mail.</summary>
internal static class BoundPrefixes
{
    private const int Longest = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        ("e agro ante anti arch be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini mis multi neo non over pan "
        + "para peri post pre pro pseudo quasi re semi sub super tri ultra un uni vice")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of the prefix and its hyphen at the head of <paramref name="text"/>; 0 where none stands there. The caller checks what follows.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[Longest];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '-') return i > 0 && Known.Contains(lower[..i]) ? i + 1 : 0;
            if (i == Longest) return 0;
            lower[i] = CaseFold(text[i]);
        }

        return 0;
    }

    /// <summary>ASCII letter that a case-blind pattern takes the character for: long s, dotless and dotted i and the kelvin sign included.</summary>
    internal static char CaseFold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\u017F' => 's',
        '\u0130' or '\u0131' => 'i',
        '\u212A' => 'k',
        _ => c,
    };
}
