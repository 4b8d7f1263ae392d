using System.Collections.Frozen;

namespace KnowledgeGraph.Text;

/// <summary>Tells the point inside an address, a host or a file name from one that ends a sentence without a blank behind it.</summary>
internal static class AddressShape
{
    private const int Reach = 100;

    private static readonly FrozenSet<string> Endings = ("com net org gov edu mil int io co uk us eu de fr ru cn tv info biz ai app js ts cs py java cpp "
        + "txt pdf doc docx xls xlsx ppt pptx csv json xml html htm md jpg jpeg png gif zip exe dll mp3 mp4").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the point at <paramref name="point"/> belongs to an address or a name of a file.</summary>
    internal static bool Covers(string text, int start, int end, int point)
    {
        int from = point, to = point + 1;
        while (from > start && point - from < Reach && !Visibility.IsBlank(text[from - 1])) from--;
        while (to < end && to - point < Reach && !Visibility.IsBlank(text[to])) to++;
        var run = text.AsSpan(from, to - from);
        if (run.Contains("://", StringComparison.Ordinal) || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        if (run.IndexOfAny('@', '\\', '_') >= 0) return true;
        var behind = point + 1;
        while (behind < to && char.IsAsciiLetterOrDigit(text[behind])) behind++;
        if (Endings.Contains(text[(point + 1)..behind])) return true;
        return behind + 1 < to && text[behind] == '.' && char.IsLetter(text[behind + 1]) && !char.IsUpper(text[behind + 1]);
    }
}
