using System.Collections.Frozen;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>
/// How deep a page's elements lie in one another, roughly and in linear time: parser and extractor take time with the square of the depth,
/// and a page that nobody wrote by hand must not hold up the others. An end tag ends what is open of its name, as a parser has it, and nothing else.
/// </summary>
internal sealed class HtmlDepth
{
    /// <summary>Elements inside one another that are still read.</summary>
    internal const int Most = 1_000;

    private const int LongestName = 20;

    /// <summary>Elements without an end tag, and those whose end tag may be left out.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unclosed = Set("area base br col embed hr img input link meta param source track wbr p li td th tr dt dd "
        + "option optgroup thead tbody tfoot colgroup rp rt html head body");

    /// <summary>Elements out of which no end tag of another name leads.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fences = Set("table caption object template marquee applet svg math select button");

    /// <summary>Elements whose end leaves open what was opened in them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    private readonly List<string> _open = [];

    /// <summary>Whether more than <see cref="Most"/> elements are open at one place.</summary>
    internal static bool IsTooDeep(string html)
    {
        var depth = new HtmlDepth();
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var closes = html[i + 1] == '/';
            var name = closes ? i + 2 : i + 1;
            var end = name;
            while (end < html.Length && end - name < LongestName && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':')) end++;
            if (end == name || Unclosed.Contains(html.AsSpan(name, end - name))) continue;
            if (closes) depth.Close(html.AsSpan(name, end - name));
            else depth._open.Add(html[name..end]);
            if (depth._open.Count > Most) return true;
        }

        return false;
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
