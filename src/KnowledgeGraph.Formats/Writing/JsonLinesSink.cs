using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Formats.Writing.Tables;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Writes the lines of <see cref="JsonLinesWriter"/>, one at a time.</summary>
internal sealed class JsonLinesSink : IPropertyGraphSink
{
    private readonly Characters _characters = new();
    private readonly CancellationToken _cancellationToken;
    private readonly JsonText _json;
    private int _nodes;
    private int _relationships;

    public JsonLinesSink(TextWriter output, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _json = new JsonText(output, _characters);
    }

    /// <summary>Hands the last lines to the output.</summary>
    public WriteReport End()
    {
        _json.Flush();
        return _characters.Report(_nodes, _relationships);
    }

    public void Node<T>(Table<T> table, in NodeReference node, T item)
    {
        _nodes++;
        Begin();
        _json.Property("type", "node");
        _json.Property("id", node.Id);
        Labels(node.Labels);
        Properties(table, item);
        EndLine();
    }

    public void Edge<T>(Table<T> table, in EdgeReference edge, T item)
    {
        _relationships++;
        Begin();
        _json.Property("id", edge.Id);
        _json.Property("type", "relationship");
        _json.Property("label", edge.Type);
        Properties(table, item);
        EndNode("start", edge.Start);
        EndNode("end", edge.End);
        EndLine();
    }

    private void Begin()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _json.StartObject();
    }

    private void EndLine()
    {
        _json.EndObject();
        _json.EndLine();
    }

    private void Properties<T>(Table<T> table, T item)
    {
        _json.Name("properties");
        _json.StartObject();
        JsonCells.Write(_json, table.Columns, item);
        _json.EndObject();
    }

    private void EndNode(string name, in NodeReference node)
    {
        _json.Name(name);
        _json.StartObject();
        _json.Property("id", node.Id);
        Labels(node.Labels);
        _json.EndObject();
    }

    private void Labels(string[] labels)
    {
        _json.Name("labels");
        _json.StartArray();
        foreach (var label in labels) _json.Value(label);
        _json.EndArray();
    }
}
