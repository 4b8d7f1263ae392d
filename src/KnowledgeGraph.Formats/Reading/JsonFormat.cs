using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>A JSON file: one article, or an array of them.</summary>
internal static class JsonFormat
{
    /// <exception cref="UnreadableException">The text is not JSON, or holds something else than articles.</exception>
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

        if (root is not JArray { Count: 0 } && !JsonShape.HasArticle(root)) throw JsonShape.Refuse(root is JArray { First: JObject first } ? first : root);
        if (root is not JArray array) return TargetReader.Guarded(target, target.Input, () => [Whole(root, target, options)]);
        if (array.Count == 0) throw new UnreadableException("an empty array; give at least one article.");
        return array.SelectMany((item, i) => TargetReader.Guarded(target, $"{target.Input}: item {i + 1}", () => [new ReadArticle(target.Input, ArticleJson.Read(item, options))]))
            .Select(r => r is ReadOther other ? other.Failure : r);
    }

    private static ReadArticle Whole(JToken token, ReadTarget target, ReadOptions options)
    {
        var article = ArticleJson.Read(token, options);
        return new ReadArticle(target.Input, article.Uri is null ? article with { Uri = target.Uri } : article);
    }
}
