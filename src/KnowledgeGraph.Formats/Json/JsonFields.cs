using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Json;

/// <summary>Writes named fields; what is null is left out.</summary>
internal sealed class JsonFields(JsonTextWriter json)
{
    public void Object(Action fields)
    {
        json.WriteStartObject();
        fields();
        json.WriteEndObject();
    }

    public JsonFields Object(string name, Action fields)
    {
        json.WritePropertyName(name);
        Object(fields);
        return this;
    }

    public JsonFields List<T>(string name, IEnumerable<T> items, Action<T> fields)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items) Object(() => fields(item));
        json.WriteEndArray();
        return this;
    }

    public JsonFields Add(string name, string? value) => value is null ? this : Value(name, () => json.WriteValue(value));

    public JsonFields Add(string name, int? value) => value is { } number ? Value(name, () => json.WriteValue(number)) : this;

    public JsonFields Add(string name, double? value) => value is { } number ? Value(name, () => json.WriteValue(number)) : this;

    public JsonFields Add(string name, bool value) => Value(name, () => json.WriteValue(value));

    public JsonFields Add(string name, DateOnly? value) => Add(name, value is { } day ? Days.Text(day) : null);

    public JsonFields Add(string name, IEnumerable<string> values) => Values(name, values, json.WriteValue);

    public JsonFields Add(string name, IEnumerable<int> values) => Values(name, values, json.WriteValue);

    private JsonFields Values<T>(string name, IEnumerable<T> values, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values) write(value);
        json.WriteEndArray();
        return this;
    }

    private JsonFields Value(string name, Action write)
    {
        json.WritePropertyName(name);
        write();
        return this;
    }
}
