using System.Collections.Immutable;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Writes the properties of one node or edge as JSON; what is null is left out, as a property graph has no nulls.</summary>
internal static class JsonCells
{
    public static void Write<T>(JsonText json, ImmutableArray<Column<T>> columns, T item)
    {
        foreach (var column in columns)
        {
            var cell = column.Value(item);
            if (cell.IsNone) continue;
            json.Name(column.Name);
            Write(json, cell);
        }
    }

    public static void Write(JsonText json, in Cell cell)
    {
        switch (cell.Type)
        {
            case ColumnType.Text: json.Value(cell.Text); break;
            case ColumnType.Flag: json.Value(cell.Flag); break;
            case ColumnType.Whole: json.Value(cell.Whole); break;
            case ColumnType.Real: json.Value(cell.Real); break;
            case ColumnType.Day: json.Value(cell.Day); break;
            default: List(json, cell); break;
        }
    }

    private static void List(JsonText json, in Cell cell)
    {
        json.StartArray();
        if (cell.Evidence is { } evidence) Pieces(json, evidence, cell.Type);
        else if (cell.Texts is string[] texts) foreach (var text in texts) json.Value(text);
        else foreach (var text in cell.Texts) json.Value(text);

        json.EndArray();
    }

    private static void Pieces(JsonText json, Evidence[] evidence, ColumnType type)
    {
        foreach (var piece in evidence)
        {
            if (type == ColumnType.Records)
            {
                EvidenceJson.Write(json, piece, whole: true);
                continue;
            }

            json.StartText();
            EvidenceJson.Write(json, piece, whole: false);
            json.EndText();
        }
    }
}
