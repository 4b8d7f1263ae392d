using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>Tells by its members what a JSON value is that is no article.</summary>
internal static class JsonShape
{
    /// <summary>Whether it is meant as an article or a list of them: an object has the member "text", however wrong.</summary>
    internal static bool HasArticle(JToken token) => token is JArray array ? array.Any(IsArticle) : IsArticle(token);

    /// <summary>Why it is no article.</summary>
    internal static NotAnArticleException Refuse(JToken token) => Known(token) is var (what, use)
        ? new NotAnArticleException(what, $"this is {what}, not an article; {use}.", isKnown: true)
        : token is JObject ? new NotAnArticleException("no member \"text\"", "the member \"text\" is missing; it holds the article.")
        : new NotAnArticleException("JSON of another shape", $"a JSON object is wanted and {ArticleJson.Kind(token)} was found; write {{\"title\": …, \"text\": …}}.");

    /// <summary>What it is, and what it is for; null where the shape is not known.</summary>
    internal static (string What, string Use)? Known(JToken token)
    {
        if (token is not JObject json) return null;
        bool Has(string member, JTokenType type) => json.TryGetValue(member, StringComparison.Ordinal, out var value) && value.Type == type;
        return Has("dependencies", JTokenType.Object) && Has("version", JTokenType.Integer) ? ("a lock file of packages", "leave it out")
            : Has("rules", JTokenType.Array) ? ("a file of rules", "give it with --rules beside the articles")
            : Has("relations", JTokenType.Array) || Has("kinds", JTokenType.Array) ? ("an ontology", "give it with --ontology beside the articles")
            : Has("document", JTokenType.Object) && Has("sentences", JTokenType.Array) ? ("facts that kg extract wrote", "kg add reads them")
            : Has("labels", JTokenType.Array) && Has("properties", JTokenType.Object) || Has("nodes", JTokenType.Array) && (Has("links", JTokenType.Array) || Has("edges", JTokenType.Array))
                ? ("a graph", "kg import reads it")
            : null;
    }

    private static bool IsArticle(JToken token) => token is JObject json && json.ContainsKey("text");
}
