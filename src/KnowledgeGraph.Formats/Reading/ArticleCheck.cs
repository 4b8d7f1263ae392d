using System.Globalization;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>The last step of every reader: what the caller knows goes in, and what cannot be read as English news is refused.</summary>
internal static class ArticleCheck
{
    /// <exception cref="UnreadableException">The text is empty or in another language.</exception>
    internal static Article Finish(Article article, ReadOptions options)
    {
        if (!article.Text.Any(IsVisible))
            throw new UnreadableException("empty; give an article with at least one sentence.");
        if (!options.AnyLanguage && LanguageGuess.ForeignName(article.Text) is { } language)
            throw new UnreadableException($"looks like {language}, only English is read; --force-language en reads it anyway.");
        return article with
        {
            Title = options.Title ?? Clean(article.Title),
            PublishedAt = options.PublishedAt ?? article.PublishedAt,
            Source = options.Source ?? Clean(article.Source),
        };
    }

    /// <summary>Neither white space nor a control or format character (zero-width, direction and byte-order marks).</summary>
    private static bool IsVisible(char c) =>
        !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format);

    private static string? Clean(string? value)
    {
        var clean = string.Join(' ', (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length == 0 ? null : clean;
    }
}
