using KnowledgeGraph.Formats.Writing.Tables;
using Parquet;
using Parquet.Schema;

namespace KnowledgeGraph.Formats.Writing.ParquetTables;

/// <summary>Numbers, flags or days, each of which may be missing.</summary>
internal sealed class ParquetValueColumn<T>(string name, Func<Cell, T> value) : ParquetColumn(new DataField(name, typeof(T), isNullable: true))
    where T : struct
{
    private readonly List<T?> _values = [];

    public override int Add(in Cell cell)
    {
        _values.Add(cell.IsNone ? null : value(cell));
        return 0;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
    {
        await group.WriteAsync<T>((DataField)Field, _values.ToArray().AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
        _values.Clear();
    }
}
