using System.Buffers;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>Whether a text has so many marks in one paragraph that taking them for Markdown would take time with the square of their number. In linear time.</summary>
internal static class MarkdownMarks
{
    /// <summary>Marks in one paragraph that are still taken for Markdown; the parser's time for each character grows with them.</summary>
    internal const int Most = 2_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[<`~");

    /// <summary>Whether a run of lines without a blank one between them has more than <see cref="Most"/> marks.</summary>
    internal static bool AreTooMany(string text)
    {
        var count = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                count = 0;
                continue;
            }

            for (var rest = line; rest.IndexOfAny(Marks) is var at and >= 0; rest = rest[(at + 1)..])
            {
                if (++count > Most) return true;
            }
        }

        return false;
    }
}
