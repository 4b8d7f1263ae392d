using KnowledgeGraph.Formats.Writing.Csv;
using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Formats.Writing.Tables;

namespace KnowledgeGraph.Formats.Writing.Neo4j;

/// <summary>Writes the tables of <see cref="Neo4jAdminWriter"/>. Each stays open, as the relationships of statements come in turns.</summary>
internal sealed class Neo4jAdminSink(Func<string, Stream> create, CancellationToken cancellationToken) : IPropertyGraphSink, IDisposable
{
    private const char ListDelimiter = '\u001f';
    private readonly Dictionary<string, CsvRows> _files = new(StringComparer.Ordinal);
    private readonly List<string> _options = [];
    private readonly Characters _characters = new();
    private int _nodes;
    private int _relationships;

    public WriteReport Report => _characters.Report(_nodes, _relationships);

    /// <summary>The importer's options that name the files.</summary>
    public IReadOnlyList<string> Options => _options;

    public void Node<T>(Table<T> table, in NodeReference node, T item)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _nodes++;
        if (!_files.TryGetValue(table.Name, out var rows))
            rows = Open(table, [], [":LABEL"], $"--nodes={node.BaseLabel}=./{table.Name}.csv");
        Values(rows, table, item);
        rows.Field(node.Labels.Length > 1 ? string.Join(ListDelimiter, node.Labels.Skip(1)) : null);
        rows.EndRow();
    }

    public void Edge<T>(Table<T> table, in EdgeReference edge, T item)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _relationships++;
        if (!_files.TryGetValue(table.Name, out var rows))
            rows = Open(table, [":START_ID", ":END_ID", ":TYPE"], [], $"--relationships=./{table.Name}.csv");
        rows.Field(edge.Start.Id);
        rows.Field(edge.End.Id);
        rows.Field(edge.Type);
        Values(rows, table, item);
        rows.EndRow();
    }

    public void Dispose()
    {
        foreach (var file in _files.Values) file.Dispose();
    }

    private CsvRows Open<T>(Table<T> table, string[] before, string[] behind, string option)
    {
        var rows = new CsvRows(create(table.Name + ".csv"), ',');
        _files.Add(table.Name, rows);
        _options.Add(option);
        foreach (var name in before) rows.Field(name);
        foreach (var column in table.Columns) rows.Field(column.Name + TypeName(column, isNode: before.Length == 0));
        foreach (var name in behind) rows.Field(name);
        rows.EndRow();
        return rows;
    }

    private void Values<T>(CsvRows rows, Table<T> table, T item)
    {
        foreach (var column in table.Columns)
        {
            var cell = column.Value(item);
            if (cell.IsNone) rows.Field(null);
            else if (cell.Type is ColumnType.Texts) rows.Field(string.Join(ListDelimiter, cell.Texts.Select(Clean)));
            else rows.Field(cell.Type is ColumnType.Text ? Clean(cell.Text) : XmlCells.Text(cell));
        }
    }

    private string Clean(string text) => _characters.OneLine(_characters.Without(text, c => c is not ('\0' or ListDelimiter)));

    private static string TypeName<T>(Column<T> column, bool isNode) => column.Type switch
    {
        ColumnType.Text => isNode && column.Name == "id" ? ":ID" : "",
        ColumnType.Flag => ":boolean",
        ColumnType.Whole => ":int",
        ColumnType.Real => ":double",
        ColumnType.Day => ":date",
        _ => ":string[]",
    };
}
