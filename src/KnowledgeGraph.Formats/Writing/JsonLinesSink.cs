using System.Globalization;
using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Formats.Writing.Tables;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Writes the lines of <see cref="JsonLinesWriter"/>, one at a time.</summary>
internal sealed class JsonLinesSink : IPropertyGraphSink, IDisposable
{
    private readonly Characters _characters = new();
    private readonly TextWriter _output;
    private readonly CancellationToken _cancellationToken;
    private readonly JsonTextWriter _json;
    private int _nodes;
    private int _relationships;

    public JsonLinesSink(TextWriter output, CancellationToken cancellationToken)
    {
        _output = output;
        _cancellationToken = cancellationToken;
        _json = new JsonTextWriter(output) { CloseOutput = false, AutoCompleteOnClose = false, Culture = CultureInfo.InvariantCulture };
    }

    public WriteReport Report => new(_nodes, _relationships, _characters.Replaced);

    public void Node<T>(Table<T> table, in NodeReference node, T item)
    {
        _nodes++;
        Begin();
        Property("type", "node");
        Property("id", node.Id);
        Labels(node.Labels);
        Properties(table, item);
        End();
    }

    public void Edge<T>(Table<T> table, in EdgeReference edge, T item)
    {
        _relationships++;
        Begin();
        Property("id", edge.Id);
        Property("type", "relationship");
        Property("label", edge.Type);
        Properties(table, item);
        EndNode("start", edge.Start);
        EndNode("end", edge.End);
        End();
    }

    public void Dispose() => ((IDisposable)_json).Dispose();

    private void Begin()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _json.WriteStartObject();
    }

    private void End()
    {
        _json.WriteEndObject();
        _output.Write('\n');
    }

    private void Properties<T>(Table<T> table, T item)
    {
        _json.WritePropertyName("properties", false);
        _json.WriteStartObject();
        JsonCells.Write(_json, table.Columns, item, _characters);
        _json.WriteEndObject();
    }

    private void EndNode(string name, in NodeReference node)
    {
        _json.WritePropertyName(name, false);
        _json.WriteStartObject();
        Property("id", node.Id);
        Labels(node.Labels);
        _json.WriteEndObject();
    }

    private void Labels(string[] labels)
    {
        _json.WritePropertyName("labels", false);
        _json.WriteStartArray();
        foreach (var label in labels) _json.WriteValue(label);
        _json.WriteEndArray();
    }

    private void Property(string name, string value)
    {
        _json.WritePropertyName(name, false);
        _json.WriteValue(value);
    }
}
