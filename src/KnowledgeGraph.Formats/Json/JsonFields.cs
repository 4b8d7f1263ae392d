using System.Collections.Immutable;
using KnowledgeGraph.Graphs;
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
        Name(name);
        Object(fields);
        return this;
    }

    public JsonFields List<T>(string name, ImmutableArray<T> items, Action<T> fields)
    {
        Name(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return this;
    }

    public JsonFields Add(string name, string? value)
    {
        if (value is null) return this;
        Name(name);
        json.WriteValue(value);
        return this;
    }

    public JsonFields Add(string name, int? value)
    {
        if (value is not { } number) return this;
        Name(name);
        json.WriteValue(number);
        return this;
    }

    public JsonFields Add(string name, double? value)
    {
        if (value is not { } number) return this;
        Name(name);
        json.WriteValue(number);
        return this;
    }

    public JsonFields Add(string name, bool value)
    {
        Name(name);
        json.WriteValue(value);
        return this;
    }

    public JsonFields Add(string name, DateOnly? value) => Add(name, value is { } day ? Days.Text(day) : null);

    public JsonFields Add(string name, ImmutableArray<string> values) => Items(name, values, static (json, value) => json.WriteValue(value));

    public JsonFields Add(string name, ImmutableArray<EntityId> values) => Items(name, values, static (json, value) => json.WriteValue(value.Value));

    public JsonFields Add(string name, ImmutableArray<int> values) => Items(name, values, static (json, value) => json.WriteValue(value));

    private JsonFields Items<T>(string name, ImmutableArray<T> values, Action<JsonTextWriter, T> write)
    {
        Name(name);
        json.WriteStartArray();
        foreach (var value in values) write(json, value);
        json.WriteEndArray();
        return this;
    }

    /// <summary>A name of this program's own, which needs no escape.</summary>
    private void Name(string name) => json.WritePropertyName(name, escape: false);
}
