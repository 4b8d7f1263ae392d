using KnowledgeGraph.Formats.Writing.Tables;
using Parquet;
using Parquet.Schema;

namespace KnowledgeGraph.Formats.Writing.ParquetTables;

/// <summary>The values of one column until a group of rows is written.</summary>
internal abstract class ParquetColumn(Field schema)
{
    /// <summary>The column in the schema.</summary>
    public Field Field => schema;

    /// <summary>The column of a property.</summary>
    public static ParquetColumn Of(string name, ColumnType type, Characters characters) => type switch
    {
        ColumnType.Text => new ParquetTextColumn(name, characters),
        ColumnType.Flag => new ParquetValueColumn<bool>(name, c => c.Flag),
        ColumnType.Whole => new ParquetValueColumn<int>(name, c => c.Whole),
        ColumnType.Real => new ParquetValueColumn<double>(name, c => c.Real),
        ColumnType.Day => new ParquetValueColumn<DateOnly>(name, c => c.Day),
        _ => new ParquetListColumn(name, characters),
    };

    /// <summary>Takes the value of the next row.</summary>
    /// <returns>How many characters it has.</returns>
    public abstract int Add(in Cell cell);

    /// <summary>Writes the values and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken);
}
