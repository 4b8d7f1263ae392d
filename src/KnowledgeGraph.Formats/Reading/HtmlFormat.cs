using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeGraph.Text;
using SmartReader;
using Article = KnowledgeGraph.Text.Article;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>A web page: SmartReader finds the article, its paragraphs are found again in the page's source for their offsets.</summary>
internal static class HtmlFormat
{
    private const int FewestWords = 10;
    private const int Deepest = 400;

    /// <summary>Nodes of one element for which the extractor, whose time grows with the square of their number, is still asked.</summary>
    private const int MostChildren = 5_000;

    /// <exception cref="UnreadableException">The page has no article, or is nested or cut up beyond measure.</exception>
    internal static Article Read(string html)
    {
        if (string.IsNullOrWhiteSpace(html)) throw new UnreadableException("empty; give an article with at least one sentence.");
        if (HtmlShape.Fault(html) is { } fault) throw new UnreadableException($"{fault}, as no page of an article does; give its text as .txt.");
        var metadata = HtmlMetadata.Read(Parse(html));
        var blocks = Extracted(html) ?? Marked(html);
        if (blocks is null)
            throw new UnreadableException("no article was found in this page; give the page of a single article, or its text as .txt.");
        var (text, offsets) = new HtmlAligner(HtmlSource.Scan(html)).Align(blocks);
        var head = ArticleHead.Read(text);
        return new Article
        {
            Text = text,
            Offsets = offsets,
            Title = metadata.Title ?? head.Title,
            PublishedAt = metadata.PublishedAt ?? head.PublishedAt,
            Source = metadata.Source ?? head.Source,
        };
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { MaximumDepth = Deepest }).ParseDocument(html);

    private static List<PageParagraph>? Extracted(string html)
    {
        var page = Parse(html);
        if (page.All.Any(e => e.ChildNodes.Length > MostChildren)) return null;
        using var reader = new Reader("https://localhost/", page);
        var article = reader.GetArticle();
        return article.IsReadable && article.Content is { Length: > 0 } content && Parse(content).Body is { } body ? Enough(HtmlBlocks.Of(body)) : null;
    }

    /// <summary>Pages that SmartReader passes over, for they are short, or is not asked about, where the page itself marks its article.</summary>
    private static List<PageParagraph>? Marked(string html)
    {
        var page = Parse(html);
        if ((page.QuerySelector("[itemprop~='articleBody']") ?? page.QuerySelector("article") ?? page.QuerySelector("main")) is not { } element) return null;
        foreach (var other in element.QuerySelectorAll("nav, aside, footer, form").ToArray()) other.Remove();
        return Enough(HtmlBlocks.Of(element));
    }

    private static List<PageParagraph>? Enough(List<PageParagraph> blocks) =>
        blocks.Sum(block => block.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length) >= FewestWords ? blocks : null;
}
