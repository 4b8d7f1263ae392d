using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Json;

/// <summary>Takes JSON apart by Newtonsoft.Json, which also takes what is not plain, and says where a line is broken.</summary>
internal static class OddJson
{
    /// <exception cref="JsonReaderException">It is broken.</exception>
    public static void Read(string line, JsonParts parts)
    {
        using var reader = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Double };
        var token = JToken.ReadFrom(reader);
        while (reader.Read()) continue; // throws where something stands behind the object
        Add(token, parts);
    }

    private static void Add(JToken token, JsonParts parts)
    {
        switch (token)
        {
            case JObject holder:
                var own = parts.Open();
                foreach (var property in holder.Properties())
                {
                    parts.Add(JsonKind.Name, property.Name);
                    Add(property.Value, parts);
                }

                parts.Set(own, JsonKind.Object);
                break;
            case JArray list:
                var at = parts.Open();
                foreach (var item in list) Add(item, parts);
                parts.Set(at, JsonKind.List, length: list.Count);
                break;
            case JValue { Type: JTokenType.Boolean, Value: bool flag }:
                parts.Add(flag ? JsonKind.True : JsonKind.False);
                break;
            case JValue { Value: { } value } when Kind(token.Type) is { } kind:
                parts.Add(kind, Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            default:
                parts.Add(token.Type == JTokenType.Null ? JsonKind.Null : JsonKind.Other);
                break;
        }
    }

    private static JsonKind? Kind(JTokenType type) => type switch
    {
        JTokenType.String => JsonKind.Text,
        JTokenType.Integer => JsonKind.Integer,
        JTokenType.Float => JsonKind.Real,
        _ => null,
    };
}
