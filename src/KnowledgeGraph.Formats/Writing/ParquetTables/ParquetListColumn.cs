using KnowledgeGraph.Formats.Writing.Tables;
using Parquet;
using Parquet.Schema;

namespace KnowledgeGraph.Formats.Writing.ParquetTables;

/// <summary>Lists of texts; an empty list is an empty list and not a missing one.</summary>
internal sealed class ParquetListColumn(string name, Characters characters) : ParquetColumn(new ListField(name, new DataField("element", typeof(string), isNullable: true)))
{
    private const int NewRow = 0;
    private const int SameRow = 1;
    private readonly List<ReadOnlyMemory<char>> _values = [];
    private readonly List<int> _definitions = [];
    private readonly List<int> _repetitions = [];

    private DataField Element => (DataField)((ListField)Field).Item;

    public override int Add(in Cell cell)
    {
        var (length, repetition) = (0, NewRow);
        foreach (var item in cell.Texts)
        {
            var text = characters.Unicode(item);
            _values.Add(text.AsMemory());
            _definitions.Add(Element.MaxDefinitionLevel);
            _repetitions.Add(repetition);
            (repetition, length) = (SameRow, length + text.Length);
        }

        if (repetition == SameRow) return length;
        _definitions.Add(Element.MaxDefinitionLevel - 2);
        _repetitions.Add(NewRow);
        return 0;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
    {
        await group.WriteAllPartsAsync<ReadOnlyMemory<char>>(
            Element, _values.ToArray().AsMemory(), _definitions.ToArray().AsMemory(), _repetitions.ToArray().AsMemory(), cancellationToken).ConfigureAwait(false);
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
    }
}
