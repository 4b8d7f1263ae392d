using System.Text;
using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Formats.Writing.Tables;

namespace KnowledgeGraph.Formats.Writing.Neo4j;

/// <summary>
/// Collects the statements of <see cref="CypherWriter"/>: elements with the same labels, or with the same type and base labels, go together in one.
/// All nodes are written before the first relationship.
/// </summary>
internal sealed class CypherSink(TextWriter output, CancellationToken cancellationToken) : IPropertyGraphSink
{
    private const int RowsOfBatch = 200;
    private const int CharactersOfBatch = 1 << 18;
    private readonly Dictionary<string, Batch> _batches = new(StringComparer.Ordinal);
    private readonly Characters _characters = new();
    private int _nodes;
    private int _relationships;

    public WriteReport Report => new(_nodes, _relationships, _characters.Replaced);

    public void Node<T>(Table<T> table, in NodeReference node, T item)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _nodes++;
        var labels = string.Concat(node.Labels.Skip(1).Select(l => $" SET n:{CypherText.Name(l)}"));
        var row = Row($"MERGE (n:{node.BaseLabel} {{id: row.id}}) SET n += row.p{labels}");
        Text("id", node.Id, row);
        Properties(table, item, row);
    }

    public void Edge<T>(Table<T> table, in EdgeReference edge, T item)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_relationships++ == 0) Finish();
        var row = Row($"MATCH (a:{edge.Start.BaseLabel} {{id: row.s}}) MATCH (b:{edge.End.BaseLabel} {{id: row.t}}) MERGE (a)-[r:{CypherText.Name(edge.Type)} {{id: row.id}}]->(b) SET r += row.p");
        Text("id", edge.Id, row);
        row.Append(',');
        Text("s", edge.Start.Id, row);
        row.Append(',');
        Text("t", edge.End.Id, row);
        Properties(table, item, row);
    }

    /// <summary>Writes what is left, in the order in which the batches were begun.</summary>
    public void Finish()
    {
        foreach (var (statement, batch) in _batches) Write(statement, batch);
        _batches.Clear();
    }

    private StringBuilder Row(string statement)
    {
        if (!_batches.TryGetValue(statement, out var batch)) _batches.Add(statement, batch = new Batch());
        if (batch.Count == RowsOfBatch || batch.Rows.Length > CharactersOfBatch)
        {
            Write(statement, batch);
            batch.Rows.Clear();
            batch.Count = 0;
        }

        if (batch.Count++ > 0) batch.Rows.Append(',');
        return batch.Rows.Append('{');
    }

    private static void Text(string name, string value, StringBuilder row)
    {
        row.Append(name).Append(':');
        CypherText.Quote(row, value);
    }

    private void Properties<T>(Table<T> table, T item, StringBuilder row)
    {
        row.Append(",p:{");
        var first = true;
        foreach (var column in table.Columns)
        {
            var cell = column.Value(item);
            if (cell.IsNone || column.Name == "id") continue;
            if (!first) row.Append(',');
            first = false;
            row.Append(CypherText.Name(column.Name)).Append(':');
            CypherText.Value(row, cell, _characters);
        }

        row.Append("}}");
    }

    private void Write(string statement, Batch batch)
    {
        output.Write("UNWIND [");
        output.Write(batch.Rows);
        output.Write("] AS row ");
        output.Write(statement);
        output.Write(";\n");
    }

    /// <summary>Rows of one statement.</summary>
    private sealed class Batch
    {
        public StringBuilder Rows { get; } = new();

        public int Count { get; set; }
    }
}
