using System.Collections.Frozen;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>
/// How deep a page's elements lie in one another, roughly and in linear time: parser and extractor take time with the square of the depth,
/// and a page that nobody wrote by hand must not hold up the others.
/// </summary>
internal static class HtmlDepth
{
    /// <summary>Elements inside one another that are still read.</summary>
    internal const int Most = 1_000;

    /// <summary>Elements without an end tag, and those whose end tag may be left out.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unclosed = ("area base br col embed hr img input link meta param source track wbr p li td th tr dt dd "
        + "option optgroup thead tbody tfoot colgroup rp rt html head body").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether more than <see cref="Most"/> elements are open at one place.</summary>
    internal static bool IsTooDeep(string html)
    {
        var depth = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var closes = html[i + 1] == '/';
            var name = closes ? i + 2 : i + 1;
            var end = name;
            while (end < html.Length && end - name < 20 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':')) end++;
            if (end == name || Unclosed.Contains(html.AsSpan(name, end - name))) continue;
            if (closes) depth = Math.Max(0, depth - 1);
            else if (++depth > Most) return true;
        }

        return false;
    }
}
