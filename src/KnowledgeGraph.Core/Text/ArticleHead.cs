using System.Text.RegularExpressions;

namespace KnowledgeGraph.Text;

/// <summary>What the first lines of a plain text say about it. Pure: nothing but the text is looked at.</summary>
/// <param name="Title">The first line, where it is short, has no full stop and a blank line, a byline or a dateline follows.</param>
/// <param name="PublishedAt">The day in a line such as "By Jane Roe | December 3, 2025" or "Published: 2025-12-03", else the dateline's.</param>
/// <param name="Source">The agency of the dateline.</param>
/// <param name="Place">The place of the dateline.</param>
public sealed partial record ArticleHead(string? Title, DateOnly? PublishedAt, string? Source, string? Place)
{
    private const int LongestTitle = 200;
    private const int LinesRead = 8;

    /// <summary>Reads the head of a text.</summary>
    /// <param name="text">The text of the article.</param>
    public static ArticleHead Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dateline = Dateline.Find(text);
        return new ArticleHead(TitleOf(text), DateOf(text) ?? dateline?.Date, dateline?.Source, dateline?.Place);
    }

    private static string? TitleOf(string text)
    {
        var at = 0;
        TextLine line = default;
        while (at < text.Length && line.IsBlank)
        {
            line = TextLine.At(text, at);
            at = line.Next;
        }

        if (line.IsBlank || line.Span.Length > LongestTitle || at >= text.Length || Ends(text, line.Span)) return null;
        var first = text.AsSpan(line.Span.Start, line.Span.Length);
        if (Dateline.At(first) is not null || LineEnds.IsItem(text, line.Span) || DateLine().IsMatch(first)) return null;
        var next = TextLine.At(text, at);
        if (!next.IsBlank)
        {
            var second = text.AsSpan(next.Span.Start, Math.Min(next.Span.Length, LongestTitle));
            if (!second.StartsWith("By ", StringComparison.Ordinal) && !DateLine().IsMatch(second) && Dateline.At(second) is null) return null;
        }
        else if (Follows(text, next.Next) is not { } body || LineEnds.Continues(text, line.Span, body))
        {
            return null;
        }

        return line.Span.Of(text);
    }

    /// <summary>A full stop ends a sentence, and so no title; "?" and "!" may end one.</summary>
    private static bool Ends(string text, TextSpan line)
    {
        var i = line.End - 1;
        while (i > line.Start && (Visibility.IsCloser(text[i]) || text[i] is '"' or '\'')) i--;
        return text[i] is '.' or ':' or ';' or ',' && SentenceWords.KindOf(LineEnds.WordBefore(text, line.Start, i)) == StopKind.Plain;
    }

    private static TextSpan? Follows(string text, int at)
    {
        while (at < text.Length)
        {
            var line = TextLine.At(text, at);
            if (!line.IsBlank) return line.Span;
            at = line.Next;
        }

        return null;
    }

    private static DateOnly? DateOf(string text)
    {
        for (int at = 0, lines = 0; at < text.Length && lines < LinesRead;)
        {
            var line = TextLine.At(text, at);
            at = line.Next;
            if (line.IsBlank) continue;
            lines++;
            if (line.Span.Length > LongestTitle) continue;
            var match = DateLine().Match(line.Span.Of(text));
            if (match.Success && DateText.FromMatch(match) is { } day) return day;
        }

        return null;
    }

    [GeneratedRegex(
        @"^(?:(?:By|BY) [^|•·—–\n]{2,100}[|•·—–,]\s*|(?:(?:First |Last )?(?:Published|Posted|Updated|Date|Released)(?: on| at)?:?\s+))?"
        + @"(?:(?:Published|Posted|Updated)(?: on)?:?\s+)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?"
        + DateText.Pattern + @"(?:[T ,|•·—–]+(?:at )?\d{1,2}[:.\d]*.{0,40})?\s*$",
        RegexOptions.CultureInvariant, DateText.PatternTime)]
    private static partial Regex DateLine();
}
