using System.Collections;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Writes bodies of requests. Parameters are plain JSON; typed JSON where a value is a day, which plain JSON cannot say.</summary>
internal static class JsonBody
{
    public static void Write(Stream body, Action<JsonTextWriter> write)
    {
        using var output = new StreamWriter(body, new UTF8Encoding(false), 1 << 12, leaveOpen: true);
        using var json = new JsonTextWriter(output) { CloseOutput = false, Culture = CultureInfo.InvariantCulture };
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }

    public static bool NeedsTypes(object? value)
    {
        switch (value)
        {
            case DateOnly: return true;
            case null or string or bool or int or long or double: return false;
            case object?[] row: return Array.Exists(row, NeedsTypes);
            case IReadOnlyDictionary<string, object?> map: return map.Values.Any(NeedsTypes);
            case IEnumerable list: return list.Cast<object?>().Any(NeedsTypes);
            default: return false;
        }
    }

    public static void Parameters(JsonTextWriter json, IReadOnlyDictionary<string, object?> parameters, bool typed)
    {
        json.WritePropertyName("parameters");
        json.WriteStartObject();
        foreach (var (name, value) in parameters)
        {
            json.WritePropertyName(name);
            Value(json, value, typed);
        }

        json.WriteEndObject();
    }

    /// <summary>Rows have many values: nothing is allocated for one.</summary>
    private static void Value(JsonTextWriter json, object? value, bool typed)
    {
        if (typed) Begin(json, TypeOf(value));
        switch (value)
        {
            case null: json.WriteNull(); break;
            case string text: json.WriteValue(text); break;
            case bool flag: json.WriteValue(flag); break;
            case int or long when typed: json.WriteValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
            case int whole: json.WriteValue(whole); break;
            case long whole: json.WriteValue(whole); break;
            case double real when typed: json.WriteValue(Real(real)); break;
            case double real: json.WriteRawValue(Real(real)); break;
            case DateOnly day: json.WriteValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case object?[] row: Row(json, row, typed); break;
            case IReadOnlyDictionary<string, object?> map: Map(json, map.Select(p => (p.Key, p.Value)), typed); break;
            case IEnumerable list: List(json, list, typed); break;
            default: throw Unknown(value);
        }

        if (typed) json.WriteEndObject();
    }

    private static string TypeOf(object? value) => value switch
    {
        null => "Null",
        string => "String",
        bool => "Boolean",
        int or long => "Integer",
        double => "Float",
        DateOnly => "Date",
        IReadOnlyDictionary<string, object?> => "Map",
        IEnumerable => "List",
        _ => throw Unknown(value),
    };

    private static ArgumentException Unknown(object value) =>
        new($"A parameter of type {value.GetType().Name} cannot be sent; give text, numbers, days, lists or maps.", nameof(value));

    private static void Row(JsonTextWriter json, object?[] row, bool typed)
    {
        json.WriteStartArray();
        foreach (var item in row) Value(json, item, typed);
        json.WriteEndArray();
    }

    private static void Map(JsonTextWriter json, IEnumerable<(string Key, object? Value)> map, bool typed)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            Value(json, value, typed);
        }

        json.WriteEndObject();
    }

    private static void List(JsonTextWriter json, IEnumerable list, bool typed)
    {
        json.WriteStartArray();
        foreach (var item in list) Value(json, item, typed);
        json.WriteEndArray();
    }

    private static void Begin(JsonTextWriter json, string type)
    {
        json.WriteStartObject();
        json.WritePropertyName("$type");
        json.WriteValue(type);
        json.WritePropertyName("_value");
    }

    /// <summary>Always with a point or an exponent, so that 1.0 stays a float.</summary>
    private static string Real(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentException($"{value} is no number that JSON can hold; give a finite one.", nameof(value));
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny(".E") < 0 ? text + ".0" : text;
    }
}
