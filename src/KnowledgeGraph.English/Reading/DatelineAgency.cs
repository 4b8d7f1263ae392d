using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Reading;

/// <summary>The agency in a dateline ("VELIN, Dec. 3 (Meridian) —"): who wrote the story, and nobody in it.</summary>
internal static class DatelineAgency
{
    /// <summary>Its place in the text; null where there is none.</summary>
    public static TextSpan? Find(string text)
    {
        if (Dateline.Find(text) is not { Source: { } source, Span: var span }) return null;
        var at = text.LastIndexOf(source, span.End - 1, span.Length, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(at, source.Length);
    }
}
