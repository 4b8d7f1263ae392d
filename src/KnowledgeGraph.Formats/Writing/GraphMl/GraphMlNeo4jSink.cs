using System.Xml;
using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Formats.Writing.Tables;

namespace KnowledgeGraph.Formats.Writing.GraphMl;

/// <summary>Writes the elements of <see cref="GraphMlNeo4jWriter"/>.</summary>
internal sealed class GraphMlNeo4jSink : IPropertyGraphSink
{
    private readonly XmlWriter _xml;
    private readonly CancellationToken _cancellationToken;
    private readonly Characters _characters = new();
    private readonly GraphMlOutput _graphMl;
    private readonly Dictionary<(string Target, string Name, ColumnType Type), string> _keys = [];
    private int _nodes;
    private int _edges;

    public GraphMlNeo4jSink(XmlWriter xml, CancellationToken cancellationToken)
    {
        _xml = xml;
        _cancellationToken = cancellationToken;
        _graphMl = new GraphMlOutput(xml, _characters, tellLists: true);
    }

    public void Begin()
    {
        _xml.WriteStartElement("graphml", GraphMlOutput.Namespace);
        Key("node", "labels", ColumnType.Text);
        Key("edge", "label", ColumnType.Text);
        foreach (var (name, type) in NodeTables.All.SelectMany(t => t.Properties)) Key("node", name, type);
        foreach (var (name, type) in EdgeTables.All.SelectMany(t => t.Properties)) Key("edge", name, type);
        _graphMl.Graph();
    }

    public WriteReport End()
    {
        _graphMl.End();
        _xml.WriteEndElement();
        return new WriteReport(_nodes, _edges, _characters.Replaced);
    }

    public void Node<T>(Table<T> table, in NodeReference node, T item)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _nodes++;
        var labels = ":" + string.Join(':', node.Labels);
        _graphMl.Node(Id(node.Id));
        _xml.WriteAttributeString("labels", _characters.Xml(labels));
        _graphMl.Data(_keys[("node", "labels", ColumnType.Text)], labels);
        Data("node", table, item);
    }

    public void Edge<T>(Table<T> table, in EdgeReference edge, T item)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _graphMl.Edge("e" + XmlConvert.ToString(_edges++), Id(edge.Start.Id), Id(edge.End.Id));
        _xml.WriteAttributeString("label", _characters.Xml(edge.Type));
        _graphMl.Data(_keys[("edge", "label", ColumnType.Text)], edge.Type);
        Data("edge", table, item);
    }

    private void Data<T>(string target, Table<T> table, T item)
    {
        foreach (var column in table.Columns)
        {
            var cell = column.Value(item);
            if (!cell.IsNone) _graphMl.Data(_keys[(target, column.Name, column.Type)], XmlCells.Text(cell));
        }

        _graphMl.End();
    }

    private void Key(string target, string name, ColumnType type)
    {
        if (_keys.ContainsKey((target, name, type))) return;
        var taken = _keys.Keys.Any(k => k.Target == target && k.Name == name);
        var id = $"{target[0]}_{name}{(taken ? "_" + type.ToString().ToLowerInvariant() : "")}";
        _keys.Add((target, name, type), id);
        _graphMl.Key(id, target, name, type);
    }

    /// <summary>A name token of XML: the slash of a sentence's id becomes a full stop; the property <c>id</c> has it as it is.</summary>
    private static string Id(string id) => "n" + id.Replace('/', '.');
}
