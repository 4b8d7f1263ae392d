using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Json;

/// <summary>Reads the fields of a JSON object; what is missing or of another type is said with the field's path.</summary>
/// <param name="token">The object.</param>
internal readonly struct JsonRecord(JObject token)
{
    public static JsonRecord Of(JToken token) =>
        token is JObject found ? new JsonRecord(found) : throw new FormatException($"{Name(token)} must be an object");

    public string Text(string name) => TextOrNull(name) ?? throw Missing(name, "a text");

    public string? TextOrNull(string name) => Find(name, JTokenType.String, "a text") is { } value ? (string?)value : null;

    public int Number(string name) => NumberOrNull(name) ?? throw Missing(name, "a whole number");

    public int? NumberOrNull(string name) => Find(name, JTokenType.Integer, "a whole number") is { } value ? Int(value) : null;

    public double Real(string name) => RealOrNull(name) ?? throw Missing(name, "a number");

    public double? RealOrNull(string name) => token[name] is { Type: JTokenType.Integer } whole ? (double)whole
        : Find(name, JTokenType.Float, "a number") is not { } value ? null
        : double.IsFinite((double)value) ? (double)value : throw Wrong(value, "a finite number");

    public bool Flag(string name) => Find(name, JTokenType.Boolean, "true or false") is { } value ? (bool)value : throw Missing(name, "true or false");

    public DateOnly? Day(string name) => TextOrNull(name) is { } text ? Days.Parse(text) : null;

    public T Enum<T>(string name)
        where T : struct, Enum => Of<T>(name, Text(name));

    public JsonRecord Record(string name) => RecordOrNull(name) ?? throw Missing(name, "an object");

    public JsonRecord? RecordOrNull(string name) => Find(name, JTokenType.Object, "an object") is { } value ? Of(value) : null;

    public ImmutableArray<T> Records<T>(string name, Func<JsonRecord, T> read) => [.. List(name).Select(item => read(Of(item)))];

    public ImmutableArray<T> RecordsOrNone<T>(string name, Func<JsonRecord, T> read) => token[name] is null ? [] : Records(name, read);

    public ImmutableArray<string> TextsOrNone(string name) => token[name] is null ? [] : Texts(name);

    public ImmutableArray<string> Texts(string name) => [.. List(name).Select(item => item.Type == JTokenType.String ? (string)item! : throw Wrong(item, "a text"))];

    public ImmutableArray<int> Numbers(string name) => [.. List(name).Select(item => item.Type == JTokenType.Integer ? Int(item) : throw Wrong(item, "a whole number"))];

    /// <summary>Whether there is a value under the name.</summary>
    public bool Has(string name) => token[name] is { Type: not JTokenType.Null };

    /// <summary>A text, number or flag as text; null where there is none.</summary>
    public string? AnyText(string name) => token[name] is JValue { Value: { } value } ? Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>A copy with other values under some names.</summary>
    public JsonRecord With(params (string Name, JToken Value)[] values)
    {
        var copy = (JObject)token.DeepClone();
        foreach (var (name, value) in values) copy[name] = value;
        return new JsonRecord(copy);
    }

    /// <summary>The object as text, without the values under some names.</summary>
    public string Json(params string[] without)
    {
        var copy = (JObject)token.DeepClone();
        foreach (var name in without) copy.Remove(name);
        return copy.ToString(Newtonsoft.Json.Formatting.None);
    }

    private JArray List(string name) => Find(name, JTokenType.Array, "a list") as JArray ?? throw Missing(name, "a list");

    private JToken? Find(string name, JTokenType type, string what)
    {
        var value = token[name];
        if (value is null || value.Type == JTokenType.Null) return null;
        return value.Type == type ? value : throw Wrong(value, what);
    }

    private T Of<T>(string name, string text)
        where T : struct, Enum
    {
        try
        {
            return EnumNames.Parse<T>(text);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{Name(token[name]!)}: {e.Message}", e);
        }
    }

    private static int Int(JToken value) => value is JValue { Value: long and >= int.MinValue and <= int.MaxValue } number
        ? (int)(long)number.Value
        : throw Wrong(value, "a whole number of 32 bits");

    private FormatException Missing(string name, string what) => new($"{(token.Path.Length > 0 ? token.Path + "." : "")}{name} is missing; it must be {what}");

    private static FormatException Wrong(JToken value, string what) => new($"{Name(value)} must be {what}");

    private static string Name(JToken value) => value.Path.Length > 0 ? value.Path : "the line";
}
