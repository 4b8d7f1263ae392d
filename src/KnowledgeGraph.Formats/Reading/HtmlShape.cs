using System.Collections.Frozen;
using System.Globalization;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>
/// How long a page is, how many elements it has and how deep they lie in one another, roughly and in linear time: parser and extractor take time with the square of the depth and 300 bytes for
/// each element, and a page that nobody wrote by hand must not hold up the others. An end tag ends what is open of its name, as a parser has it, and nothing else.
/// </summary>
internal sealed class HtmlShape
{
    /// <summary>Elements inside one another that are still read.</summary>
    internal const int Deepest = 1_000;

    /// <summary>Characters of a page that is still read; parser and extractor hold about 80 bytes for each.</summary>
    internal const int Longest = 5_000_000;

    /// <summary>Elements that are still read.</summary>
    internal const int Most = 250_000;

    private const int LongestName = 20;

    /// <summary>Elements without an end tag, and those whose end tag may be left out.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unclosed = Set("area base br col embed hr img input link meta param source track wbr p li td th tr dt dd "
        + "option optgroup thead tbody tfoot colgroup rp rt html head body");

    /// <summary>Elements out of which no end tag of another name leads.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fences = Set("table caption object template marquee applet svg math select button");

    /// <summary>Elements whose end leaves open what was opened in them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    private readonly List<string> _open = [];

    /// <summary>What is wrong with the page, in words for a reader; null where nothing is.</summary>
    internal static string? Fault(string html)
    {
        if (html.Length > Longest) return string.Create(CultureInfo.InvariantCulture, $"it has more than {Longest} characters");
        var shape = new HtmlShape();
        var elements = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var closes = html[i + 1] == '/';
            var name = closes ? i + 2 : i + 1;
            var end = name;
            while (end < html.Length && end - name < LongestName && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':')) end++;
            if (end == name) continue;
            if (!closes && ++elements > Most) return string.Create(CultureInfo.InvariantCulture, $"it has more than {Most} elements");
            if (Unclosed.Contains(html.AsSpan(name, end - name))) continue;
            if (closes) shape.Close(html.AsSpan(name, end - name));
            else shape._open.Add(html[name..end]);
            if (shape._open.Count > Deepest) return string.Create(CultureInfo.InvariantCulture, $"its elements lie more than {Deepest} deep in one another");
        }

        return null;
    }

    private void Close(ReadOnlySpan<char> name)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (name.Equals(_open[i], StringComparison.OrdinalIgnoreCase))
            {
                if (Formatting.Contains(name)) _open.RemoveAt(i);
                else _open.RemoveRange(i, _open.Count - i);
                return;
            }

            if (Fences.Contains(_open[i]) && !Fences.Contains(name)) return;
        }
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
