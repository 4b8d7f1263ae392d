using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeGraph.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>What a page says about itself: JSON-LD of a news article first, then meta elements, then time elements.</summary>
internal sealed record HtmlMetadata(string? Title, DateOnly? PublishedAt, string? Source)
{
    private const int LargestJson = 1_000_000;

    internal static HtmlMetadata Read(IHtmlDocument page)
    {
        var json = page.QuerySelectorAll("script[type='application/ld+json']").Select(script => Parse(script.TextContent)).OfType<JToken>()
            .SelectMany(Objects).FirstOrDefault(IsArticle);
        return new HtmlMetadata(
            Meta(page, "og:title") ?? Text(json?["headline"]) ?? Meta(page, "twitter:title") ?? NullIfEmpty(page.QuerySelector("h1")?.TextContent) ?? NullIfEmpty(page.Title),
            DateText.Read(Text(json?["datePublished"])) ?? DateText.Read(Meta(page, "article:published_time"))
                ?? DateText.Read(Meta(page, "datePublished")) ?? DateText.Read(Meta(page, "date")) ?? DateText.Read(Meta(page, "pubdate"))
                ?? DateText.Read(Meta(page, "DC.date.issued")) ?? TimeOf(page),
            Meta(page, "og:site_name") ?? Text(json?["publisher"]?.Type == JTokenType.Object ? json["publisher"]!["name"] : json?["publisher"]));
    }

    private static string? Meta(IHtmlDocument page, string name)
    {
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            var key = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) && NullIfEmpty(meta.GetAttribute("content")) is { } value) return value;
        }

        return null;
    }

    /// <summary>The first time element with a whole date, those of the article's head and body before others.</summary>
    private static DateOnly? TimeOf(IHtmlDocument page)
    {
        foreach (var selector in (ReadOnlySpan<string>)["article time", "main time", "time"])
        {
            foreach (var time in page.QuerySelectorAll(selector))
            {
                if (DateText.Read(time.GetAttribute("datetime") ?? time.TextContent) is { } day) return day;
            }
        }

        return null;
    }

    private static JToken? Parse(string text)
    {
        if (text.Length > LargestJson) return null;
        try
        {
            return ArticleJson.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JObject> Objects(JToken token) => token switch
    {
        JArray array => array.SelectMany(Objects),
        JObject json => json["@graph"] is JArray graph ? graph.OfType<JObject>().Prepend(json) : [json],
        _ => [],
    };

    private static bool IsArticle(JObject json)
    {
        var types = json["@type"] is JArray many ? many.Select(Text) : [Text(json["@type"])];
        return types.Any(type => type is not null && (type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report"));
    }

    private static string? Text(JToken? token) => token is { Type: JTokenType.String } ? NullIfEmpty((string?)token) : null;

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
