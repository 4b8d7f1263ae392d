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

    public static bool NeedsTypes(object? value) => value switch
    {
        DateOnly => true,
        string => false,
        IReadOnlyDictionary<string, object?> map => map.Values.Any(NeedsTypes),
        IEnumerable list => list.Cast<object?>().Any(NeedsTypes),
        _ => false,
    };

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

    private static void Value(JsonTextWriter json, object? value, bool typed)
    {
        switch (value)
        {
            case null: Wrapped(json, "Null", typed, json.WriteNull); break;
            case string text: Wrapped(json, "String", typed, () => json.WriteValue(text)); break;
            case bool flag: Wrapped(json, "Boolean", typed, () => json.WriteValue(flag)); break;
            case int or long: Number(json, "Integer", Convert.ToString(value, CultureInfo.InvariantCulture)!, typed); break;
            case double real: Number(json, "Float", Real(real), typed); break;
            case DateOnly day: Day(json, day, typed); break;
            case IReadOnlyDictionary<string, object?> map: Wrapped(json, "Map", typed, () => Map(json, map.Select(p => (p.Key, p.Value)), typed)); break;
            case IEnumerable list: Wrapped(json, "List", typed, () => List(json, list, typed)); break;
            default: throw new ArgumentException($"A parameter of type {value.GetType().Name} cannot be sent; give text, numbers, days, lists or maps.", nameof(value));
        }
    }

    private static void Day(JsonTextWriter json, DateOnly day, bool typed) =>
        Wrapped(json, "Date", typed, () => json.WriteValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

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

    private static void Number(JsonTextWriter json, string type, string text, bool typed)
    {
        if (typed) Wrapped(json, type, true, () => json.WriteValue(text));
        else json.WriteRawValue(text);
    }

    private static void Wrapped(JsonTextWriter json, string type, bool typed, Action write)
    {
        if (!typed)
        {
            write();
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName("$type");
        json.WriteValue(type);
        json.WritePropertyName("_value");
        write();
        json.WriteEndObject();
    }

    /// <summary>Always with a point or an exponent, so that 1.0 stays a float.</summary>
    private static string Real(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentException($"{value} is no number that JSON can hold; give a finite one.", nameof(value));
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny(".E") < 0 ? text + ".0" : text;
    }
}
