using KnowledgeGraph.Text;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>
/// Markdown: the words of headings, paragraphs, quotes, lists and tables, a blank line between two of them. Blocks of code, HTML and the
/// descriptions of pictures are no part of the article. A text with thousands of marks in one paragraph keeps them.
/// </summary>
internal static class MarkdownFormat
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().Build();

    /// <summary>Blocks alone: emphasis, links and tables stay as they are written.</summary>
    private static readonly MarkdownPipeline Plain = PlainPipeline();

    /// <exception cref="UnreadableException">The head has a date that is not understood, or the nesting is too deep.</exception>
    internal static Article Read(string text)
    {
        var syntax = Parse(text);
        var head = syntax.Descendants<YamlFrontMatterBlock>().FirstOrDefault() is { } yaml ? FrontMatter.Read(yaml.Lines.ToString()) : null;
        var (readable, offsets) = new MarkdownText(text).Read(syntax);
        var lines = ArticleHead.Read(readable);
        return new Article
        {
            Text = readable,
            Offsets = offsets,
            Title = head?.Title ?? TitleOf(syntax, text) ?? lines.Title,
            PublishedAt = head?.Day() ?? lines.PublishedAt,
            Source = head?.Source ?? lines.Source,
        };
    }

    private static MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, MarkdownMarks.AreTooMany(text) ? Plain : Pipeline);
        }
        catch (ArgumentException e)
        {
            throw new UnreadableException($"cannot be read as Markdown ({e.Message.ReplaceLineEndings(" ")}); give it as .txt.");
        }
    }

    private static MarkdownPipeline PlainPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter();
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new HtmlEntityParser());
        builder.InlineParsers.Add(new EscapeInlineParser());
        builder.InlineParsers.Add(new LineBreakInlineParser());
        return builder.Build();
    }

    private static string? TitleOf(MarkdownDocument syntax, string text) =>
        syntax.OfType<HeadingBlock>().FirstOrDefault(h => h.Level == 1) is { } heading ? new MarkdownText(text).Read(heading).Text : null;
}
