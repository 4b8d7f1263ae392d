using System.Globalization;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Writes one JSON document; what is unknown is null, so that every form has all its fields.</summary>
internal sealed class JsonOutput
{
    private readonly JsonTextWriter _json;

    private JsonOutput(JsonTextWriter json) => _json = json;

    public static void Write(TextWriter output, Action<JsonOutput> write)
    {
        using var json = new JsonTextWriter(output)
        {
            CloseOutput = false, Formatting = Formatting.Indented, Indentation = 2, Culture = CultureInfo.InvariantCulture,
        };
        write(new JsonOutput(json));
        json.Flush();
        output.Write('\n');
    }

    public JsonOutput Object(Action fields)
    {
        _json.WriteStartObject();
        fields();
        _json.WriteEndObject();
        return this;
    }

    public JsonOutput Object(string name, Action fields) => Named(name).Object(fields);

    public JsonOutput List<T>(IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray();
        foreach (var item in items) write(item);
        _json.WriteEndArray();
        return this;
    }

    public JsonOutput List<T>(string name, IEnumerable<T> items, Action<T> write) => Named(name).List(items, write);

    public JsonOutput Texts(string name, IEnumerable<string> texts) => List(name, texts, _json.WriteValue);

    public JsonOutput Counts(string name, IEnumerable<KeyValuePair<string, int>> counts) => Object(name, () =>
    {
        foreach (var (key, count) in counts) Add(key, count);
    });

    public JsonOutput Add(string name, string? value) => Value(name, () => _json.WriteValue(value));

    public JsonOutput Add(string name, int? value) => Value(name, () => _json.WriteValue(value));

    public JsonOutput AddLong(string name, long value) => Value(name, () => _json.WriteValue(value));

    public JsonOutput Add(string name, double? value) => Value(name, () => _json.WriteValue(value));

    public JsonOutput Add(string name, bool value) => Value(name, () => _json.WriteValue(value));

    public JsonOutput Add(string name, DateOnly? value) => Add(name, value is { } day ? Words.Day(day) : null);

    /// <summary>A member whose value is written by the caller.</summary>
    public JsonOutput Named(string name, Action value)
    {
        Named(name);
        value();
        return this;
    }

    public void Null() => _json.WriteNull();

    public JsonOutput Null(string name) => Value(name, _json.WriteNull);

    private JsonOutput Named(string name)
    {
        _json.WritePropertyName(name);
        return this;
    }

    private JsonOutput Value(string name, Action write)
    {
        _json.WritePropertyName(name);
        write();
        return this;
    }
}
