using KnowledgeGraph.Formats.Json;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Writes the properties of one node or relationship; what is null is left out, as a property graph has no nulls.</summary>
internal readonly struct JsonProperties(JsonTextWriter json, Characters characters)
{
    public JsonProperties Add(string name, string? value)
    {
        if (value is null) return this;
        json.WritePropertyName(name);
        json.WriteValue(characters.Unicode(value));
        return this;
    }

    public JsonProperties Add(string name, int? value)
    {
        if (value is null) return this;
        json.WritePropertyName(name);
        json.WriteValue(value.Value);
        return this;
    }

    public JsonProperties Add(string name, double? value)
    {
        if (value is null) return this;
        json.WritePropertyName(name);
        json.WriteValue(value.Value);
        return this;
    }

    public JsonProperties Add(string name, bool value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
        return this;
    }

    public JsonProperties Add(string name, DateOnly? value) => Add(name, value is { } day ? Days.Text(day) : null);

    public JsonProperties Add(string name, IEnumerable<string> values)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values) json.WriteValue(characters.Unicode(value));
        json.WriteEndArray();
        return this;
    }
}
