using System.Globalization;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Writes the lines of <see cref="JsonLinesWriter"/>, one at a time.</summary>
internal sealed class JsonLine(TextWriter output, CancellationToken cancellationToken)
{
    private readonly Characters _characters = new();
    private int _nodes;
    private int _relationships;

    public WriteReport Report => new(_nodes, _relationships, _characters.Replaced);

    public void Node(string id, string[] labels, Action<JsonProperties> properties)
    {
        _nodes++;
        Line(json =>
        {
            Property(json, "type", "node");
            Property(json, "id", id);
            Labels(json, labels);
            Properties(json, properties);
        });
    }

    public void Relationship(string id, string label, NodeReference start, NodeReference end, Action<JsonProperties>? properties = null)
    {
        _relationships++;
        Line(json =>
        {
            Property(json, "id", id);
            Property(json, "type", "relationship");
            Property(json, "label", label);
            Properties(json, properties ?? (_ => { }));
            End(json, "start", start);
            End(json, "end", end);
        });
    }

    private void Line(Action<JsonTextWriter> write)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using (var json = new JsonTextWriter(output) { CloseOutput = false, AutoCompleteOnClose = false, Culture = CultureInfo.InvariantCulture })
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write('\n');
    }

    private void Properties(JsonTextWriter json, Action<JsonProperties> properties)
    {
        json.WritePropertyName("properties");
        json.WriteStartObject();
        properties(new JsonProperties(json, _characters));
        json.WriteEndObject();
    }

    private static void End(JsonTextWriter json, string name, NodeReference node)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        Property(json, "id", node.Id);
        Labels(json, node.Labels);
        json.WriteEndObject();
    }

    private static void Labels(JsonTextWriter json, string[] labels)
    {
        json.WritePropertyName("labels");
        json.WriteStartArray();
        foreach (var label in labels) json.WriteValue(label);
        json.WriteEndArray();
    }

    private static void Property(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
