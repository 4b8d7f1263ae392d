using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>
/// Cuts a text into paragraphs. A blank line ends one unless a sentence visibly runs over it; a single line break ends one where the lines
/// are paragraphs, headings or items, and not where a text was wrapped at a width.
/// </summary>
internal static class ParagraphCutter
{
    private const int WidestWrap = 120;
    private const int NarrowestWrap = 35;
    private const int LongestHeadline = 200;
    private const int Slack = 6;

    /// <summary>The paragraphs in order, each from its first to its last visible character.</summary>
    internal static ImmutableArray<TextSpan> Cut(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        var block = new List<TextSpan>();
        for (var at = 0; at < text.Length;)
        {
            var line = TextLine.At(text, at);
            at = line.Next;
            if (!line.IsBlank) block.Add(line.Span);
            if (!line.IsBlank && at < text.Length) continue;
            AddBlock(text, block, paragraphs);
            block.Clear();
        }

        return paragraphs.DrainToImmutable();
    }

    private static void AddBlock(string text, List<TextSpan> lines, ImmutableArray<TextSpan>.Builder paragraphs)
    {
        if (lines.Count == 0) return;
        var width = lines.Max(line => line.Length);
        var wrapped = IsWrapped(text, lines, width);
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            var joined = i < lines.Count && Joins(text, lines[i - 1], lines[i], wrapped, width)
                && !(i == 1 && paragraphs.Count == 0 && IsHeadline(text, lines[0], lines[1]));
            if (joined) continue;
            Add(text, TextSpan.FromBounds(lines[start].Start, lines[i - 1].End), paragraphs);
            start = i;
        }
    }

    private static void Add(string text, TextSpan paragraph, ImmutableArray<TextSpan>.Builder paragraphs)
    {
        if (paragraphs.Count > 0 && LineEnds.Continues(text, paragraphs[^1], paragraph))
            paragraphs[^1] = TextSpan.FromBounds(paragraphs[^1].Start, paragraph.End);
        else
            paragraphs.Add(paragraph);
    }

    /// <summary>A block is wrapped when most of its lines are full: the next line's first word had no room, or hardly any.</summary>
    private static bool IsWrapped(string text, List<TextSpan> lines, int width)
    {
        if (lines.Count < 2 || width is > WidestWrap or < NarrowestWrap) return false;
        var full = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsFull(text, lines[i - 1], lines[i], width - Slack)) full++;
        }

        return full * 5 >= (lines.Count - 1) * 3;
    }

    private static bool IsFull(string text, TextSpan line, TextSpan next, int width)
    {
        var word = next.Start;
        while (word < next.End && !Visibility.IsBlank(text[word])) word++;
        return line.Length + 1 + word - next.Start > width;
    }

    private static bool Joins(string text, TextSpan line, TextSpan next, bool wrapped, int width)
    {
        if (LineEnds.IsItem(text, next) && (LineEnds.IsItem(text, line) || LineEnds.IsTerminated(text, line) || !wrapped)) return false;
        if (LineEnds.Continues(text, line, next)) return true;
        return wrapped && (IsFull(text, line, next, width) || line.Length * 10 >= width * 7 && !LineEnds.IsTerminated(text, line));
    }

    /// <summary>The first line of the text, short and without a full stop, before a byline, a dateline or a text that begins anew.</summary>
    private static bool IsHeadline(string text, TextSpan line, TextSpan next)
    {
        if (line.Length > LongestHeadline || LineEnds.IsTerminated(text, line) || char.IsLower(text[next.Start])) return false;
        var body = text.AsSpan(next.Start, Math.Min(next.Length, LongestHeadline));
        return body.StartsWith("By ", StringComparison.Ordinal) || Dateline.At(body) is not null;
    }
}
