using KnowledgeGraph.Text;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>A plain text: title, day and source are in its first lines.</summary>
internal static class PlainTextFormat
{
    internal static Article Read(string text)
    {
        var head = ArticleHead.Read(text);
        return new Article { Text = text, Title = head.Title, PublishedAt = head.PublishedAt, Source = head.Source };
    }
}
