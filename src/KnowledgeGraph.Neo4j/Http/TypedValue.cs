using System.Globalization;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Reads values of typed JSON, <c>{"$type": …, "_value": …}</c>, and of plain JSON.</summary>
internal static class TypedValue
{
    public static object? Read(JToken token) => token switch
    {
        JObject typed when typed["$type"] is JValue { Value: string type } => OfType(type, typed["_value"]!),
        JObject map => map.Properties().ToDictionary(p => p.Name, p => Read(p.Value), StringComparer.Ordinal),
        JArray list => list.Select(Read).ToList(),
        JValue { Value: var value } => value,
        _ => throw new FormatException($"a value of kind {token.Type}"),
    };

    private static object? OfType(string type, JToken value) => type switch
    {
        "Null" => null,
        "Boolean" => value.Value<bool>(),
        "Integer" => long.Parse(value.Value<string>()!, CultureInfo.InvariantCulture),
        "Float" => Float(value.Value<string>()!),
        _ => Read(value),
    };

    private static double Float(string text) => text switch
    {
        "Infinity" or "+Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };
}
