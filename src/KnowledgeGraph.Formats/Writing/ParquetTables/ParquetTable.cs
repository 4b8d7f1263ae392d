using System.Collections.Immutable;
using KnowledgeGraph.Formats.Writing.Tables;
using Parquet;
using Parquet.Schema;

namespace KnowledgeGraph.Formats.Writing.ParquetTables;

/// <summary>Writes one file, a group of rows at a time, so that memory holds no more than a group.</summary>
internal sealed class ParquetTable<T>(ImmutableArray<Column<T>> columns, Characters characters)
{
    private const int MostRows = 8_192;
    private const int MostCharacters = 2_000_000;
    private readonly ImmutableArray<ParquetColumn> _columns = [.. columns.Select(c => ParquetColumn.Of(c.Name, c.Type, characters))];

    /// <summary>Writes all rows and closes the file.</summary>
    public async Task WriteAsync(Stream stream, IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        await using var output = stream.ConfigureAwait(false);
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(_columns.Select(c => c.Field)), stream, cancellationToken: cancellationToken).ConfigureAwait(false);
        await using var closing = writer.ConfigureAwait(false);
        var (count, length) = (0, 0);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < columns.Length; i++) length += _columns[i].Add(columns[i].Value(row));
            if (++count < MostRows && length < MostCharacters) continue;
            await GroupAsync(writer, cancellationToken).ConfigureAwait(false);
            (count, length) = (0, 0);
        }

        if (count > 0) await GroupAsync(writer, cancellationToken).ConfigureAwait(false);
    }

    private async Task GroupAsync(ParquetWriter writer, CancellationToken cancellationToken)
    {
        using var group = writer.CreateRowGroup();
        foreach (var column in _columns) await column.WriteAsync(group, cancellationToken).ConfigureAwait(false);
        group.CompleteValidate();
    }
}
