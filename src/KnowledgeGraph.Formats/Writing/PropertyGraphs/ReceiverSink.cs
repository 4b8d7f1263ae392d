using System.Collections.Immutable;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.PropertyGraphs;

/// <summary>Hands the elements to an <see cref="IPropertyGraphReceiver"/>.</summary>
internal sealed class ReceiverSink(IPropertyGraphReceiver receiver, CancellationToken cancellationToken) : IPropertyGraphSink
{
    private readonly Dictionary<object, PropertyKeys> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly Characters _characters = new();
    private readonly List<KeyValuePair<string, object>> _properties = [];
    private int _nodes;
    private int _relationships;

    public WriteReport Report => _characters.Report(_nodes, _relationships);

    public void Node<T>(Table<T> table, in NodeReference node, T item)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _nodes++;
        receiver.Node(new PropertyNode(node.Id, [.. node.Labels], Keys(table), Properties(table, item)));
    }

    public void Edge<T>(Table<T> table, in EdgeReference edge, T item)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _relationships++;
        receiver.Relationship(new PropertyRelationship(
            edge.Id, edge.Type, edge.Start.BaseLabel, edge.Start.Id, edge.End.BaseLabel, edge.End.Id, Keys(table), Properties(table, item)));
    }

    private PropertyKeys Keys<T>(Table<T> table)
    {
        if (_keys.TryGetValue(table, out var keys)) return keys;
        var own = table.Columns.Where(c => c.Name != "id").ToList();
        keys = new PropertyKeys([.. own.Select(c => c.Name)], [.. own.Where(c => c.Type == ColumnType.Day).Select(c => c.Name)]);
        _keys.Add(table, keys);
        return keys;
    }

    private ImmutableArray<KeyValuePair<string, object>> Properties<T>(Table<T> table, T item)
    {
        _properties.Clear();
        foreach (var column in table.Columns)
        {
            if (column.Name == "id") continue;
            var cell = column.Value(item);
            if (!cell.IsNone) _properties.Add(new(column.Name, Value(cell)));
        }

        return [.. _properties];
    }

    private object Value(in Cell cell) => cell.Type switch
    {
        ColumnType.Flag => cell.Flag,
        ColumnType.Whole => cell.Whole,
        ColumnType.Real => cell.Real,
        ColumnType.Day => cell.Day,
        ColumnType.Text => _characters.Unicode(cell.Text),
        _ => Texts(cell.Texts),
    };

    /// <summary>Lists of a relation are mostly empty or of one item.</summary>
    private string[] Texts(IEnumerable<string> texts)
    {
        if (texts is string[] { Length: 0 }) return [];
        if (texts is string[] { Length: 1 } one) return [_characters.Unicode(one[0])];
        return [.. texts.Select(_characters.Unicode)];
    }
}
