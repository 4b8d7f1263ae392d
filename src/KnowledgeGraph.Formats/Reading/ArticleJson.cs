using KnowledgeGraph.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>One article as a JSON object with the members id, title, date, source, uri and text; others are passed over.</summary>
internal static class ArticleJson
{
    /// <summary>A member that stands twice is refused: taking one of the two would drop the other without a word.</summary>
    private static readonly JsonLoadSettings Strict = new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };

    /// <exception cref="UnreadableException">A member is missing, of the wrong kind or not understood, or the article is refused.</exception>
    internal static Article Read(JToken token, ReadOptions options)
    {
        if (token is not JObject json) throw JsonShape.Refuse(token);
        var text = Member(json, "text") ?? throw JsonShape.Refuse(token);
        var date = Member(json, "date");
        var day = DateText.Read(date);
        if (day is null && !string.IsNullOrWhiteSpace(date) && options.PublishedAt is null)
            throw new UnreadableException($"the date \"{Short(date)}\" is not understood; write it as 2025-12-03.");
        var head = ArticleHead.Read(text);
        return ArticleCheck.Finish(
            new Article
            {
                Text = text,
                Title = Member(json, "title") ?? head.Title,
                PublishedAt = day ?? head.PublishedAt,
                Source = Member(json, "source") ?? head.Source,
                Uri = Member(json, "uri") ?? Member(json, "id"),
            },
            options);
    }

    /// <summary>Parses a text that holds exactly one JSON value; strings that look like dates stay strings.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    internal static JToken Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Double };
        var token = JToken.ReadFrom(reader, Strict);
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment) throw new JsonReaderException($"something stands behind the value, at position {reader.LinePosition}");
        }

        return token;
    }

    /// <summary>What a parser says, without its place and its full stop, in one line.</summary>
    internal static string Reason(JsonException e)
    {
        var message = e.Message.ReplaceLineEndings(" ");
        var path = message.IndexOf(" Path '", StringComparison.Ordinal);
        return Short((path > 0 ? message[..path] : message).TrimEnd('.', ' '));
    }

    private static string? Member(JObject json, string name)
    {
        if (!json.TryGetValue(name, StringComparison.Ordinal, out var value) || value.Type is JTokenType.Null) return null;
        if (value.Type == JTokenType.String) return (string?)value;
        if (value.Type == JTokenType.Integer && name == "id") return value.ToString(Formatting.None);
        throw new UnreadableException($"the member \"{name}\" must be a string and is {Kind(value)}; put it in quotes.");
    }

    /// <summary>"an array", "a number".</summary>
    internal static string Kind(JToken token) => token.Type switch
    {
        JTokenType.Array => "an array",
        JTokenType.Object => "an object",
        JTokenType.Null => "null",
        JTokenType.String => "a string",
        JTokenType.Integer or JTokenType.Float => "a number",
        _ => "a " + token.Type.ToString().ToLowerInvariant(),
    };

    private static string Short(string text) => text.Length <= 120 ? text : text[..117] + "...";
}
