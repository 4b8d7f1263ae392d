using KnowledgeGraph.Text;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>Walks a Markdown tree and takes the words out, each with its place in the source.</summary>
internal sealed class MarkdownText(string source)
{
    private readonly MappedText _text = new();

    /// <summary>The words of a block and what lies in it. To be called once.</summary>
    internal (string Text, OffsetMap Offsets) Read(Block block)
    {
        Visit(block);
        return _text.Build();
    }

    private void Visit(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or CodeBlock or HtmlBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition or ThematicBreakBlock or BlankLineBlock:
                return;
            case LeafBlock { Inline: { } inline }:
                Visit(inline);
                _text.EndParagraph();
                return;
            case TableRow row:
                VisitRow(row);
                return;
            case ContainerBlock container:
                if (block is ListItemBlock item) Mark(item);
                foreach (var child in container) Visit(child);
                _text.EndParagraph();
                return;
        }
    }

    /// <summary>An item keeps its mark: "-" or "1.".</summary>
    private void Mark(ListItemBlock item)
    {
        var end = item.Span.Start;
        while (end < source.Length && !char.IsWhiteSpace(source[end])) end++;
        if (item.Count == 0 || end - item.Span.Start > 12 || end >= source.Length) return;
        _text.Copy(source, item.Span.Start, end - item.Span.Start);
        _text.Put(' ', end, 1);
    }

    private void VisitRow(TableRow row)
    {
        foreach (var cell in row.OfType<TableCell>())
        {
            if (_text.Last is not ('\n' or ' ')) _text.Put(" | ", _text.SourceEnd, 0);
            foreach (var paragraph in cell.OfType<ParagraphBlock>())
            {
                if (paragraph.Inline is { } inline) Visit(inline);
            }
        }

        _text.EndParagraph();
    }

    private void Visit(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal.Content.ToString(), inline.Span.Start, inline.Span.End + 1);
                break;
            case CodeInline code:
                Literal(code.Content, code.Span.Start + code.DelimiterCount, code.Span.End + 1);
                break;
            case AutolinkInline link:
                Literal(link.Url, link.Span.Start, link.Span.End + 1);
                break;
            case HtmlEntityInline entity:
                _text.Put(entity.Transcoded.ToString(), entity.Span.Start, entity.Span.Length);
                break;
            case LineBreakInline line:
                if (_text.Last is not ('\n' or ' ')) _text.Put(line.IsHard ? '\n' : ' ', line.Span.Start, Math.Max(1, line.Span.Length));
                break;
            case LinkInline { IsImage: true } or HtmlInline:
                break;
            case ContainerInline container:
                foreach (var child in container) Visit(child);
                break;
        }
    }

    /// <summary>Adds characters found in order between two places of the source; a backslash before one and a line's indent are passed over.</summary>
    private void Literal(string content, int from, int to)
    {
        if (from >= 0 && string.CompareOrdinal(source, from, content, 0, content.Length) == 0)
        {
            _text.Copy(source, from, content.Length);
            return;
        }

        from = Math.Max(0, from);
        foreach (var c in content)
        {
            var at = from;
            while (at < to && at < source.Length && source[at] != c && !(char.IsWhiteSpace(c) && char.IsWhiteSpace(source[at]))) at++;
            if (at < to && at < source.Length)
            {
                _text.Put(c, at, 1);
                from = at + 1;
            }
            else
            {
                _text.Put(c, Math.Min(from, source.Length), 0);
            }
        }
    }
}
