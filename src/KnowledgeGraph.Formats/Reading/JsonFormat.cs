using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>A JSON file: one article, or an array of them.</summary>
internal static class JsonFormat
{
    /// <exception cref="UnreadableException">The text is not JSON.</exception>
    internal static IEnumerable<ReadResult> Read(string text, ReadTarget target, ReadOptions options)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new UnreadableException("empty; give an article with at least one sentence.");
        JToken root;
        try
        {
            root = ArticleJson.Parse(text);
        }
        catch (JsonException e)
        {
            throw new UnreadableException($"not JSON ({ArticleJson.Reason(e)}); mend it, or name the file .jsonl when it has one object a line.");
        }

        if (root is not JArray array) return [One(root, target, options, "")];
        if (array.Count == 0) throw new UnreadableException("an empty array; give at least one article.");
        return array.Select((item, i) => One(item, target, options, $" item {i + 1}:"));
    }

    private static ReadResult One(JToken token, ReadTarget target, ReadOptions options, string place)
    {
        try
        {
            var article = ArticleJson.Read(token, options);
            return new ReadArticle(target.Input, place.Length == 0 && article.Uri is null ? article with { Uri = target.Uri } : article);
        }
        catch (UnreadableException e)
        {
            return new ReadFailure(target.Input, $"{target.Input}:{place} {e.Message}");
        }
    }
}
