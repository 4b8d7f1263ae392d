namespace KnowledgeGraph.Text;

/// <summary>One line of a text.</summary>
/// <param name="Span">From its first to its last visible character.</param>
/// <param name="Next">Offset of the next line.</param>
internal readonly record struct TextLine(TextSpan Span, int Next)
{
    /// <summary>Whether nothing is to be seen in it.</summary>
    internal bool IsBlank => Span.Length == 0;

    /// <summary>The line that begins at <paramref name="start"/>.</summary>
    internal static TextLine At(string text, int start)
    {
        var end = start;
        while (end < text.Length && !Visibility.IsLineBreak(text[end])) end++;
        var next = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, text.Length);
        return new TextLine(Visibility.Trim(text, start, end), next);
    }
}
