using KnowledgeGraph.Formats.Writing.Tables;
using Parquet;
using Parquet.Schema;

namespace KnowledgeGraph.Formats.Writing.ParquetTables;

/// <summary>Texts, each of which may be missing.</summary>
internal sealed class ParquetTextColumn(string name, Characters characters) : ParquetColumn(new DataField(name, typeof(string), isNullable: true))
{
    private readonly List<string?> _values = [];

    public override int Add(in Cell cell)
    {
        var text = cell.IsNone ? null : characters.Unicode(cell.Text);
        _values.Add(text);
        return text?.Length ?? 0;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
    {
        await group.WriteAsync((DataField)Field, _values!).ConfigureAwait(false);
        _values.Clear();
    }
}
