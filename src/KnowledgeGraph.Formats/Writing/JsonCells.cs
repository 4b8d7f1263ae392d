using System.Collections.Immutable;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Formats.Writing.Tables;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Writes the properties of one node or edge as JSON; what is null is left out, as a property graph has no nulls.</summary>
internal static class JsonCells
{
    public static void Write<T>(JsonTextWriter json, ImmutableArray<Column<T>> columns, T item, Characters characters)
    {
        foreach (var column in columns)
        {
            var cell = column.Value(item);
            if (cell.IsNone) continue;
            json.WritePropertyName(column.Name, false);
            Write(json, cell, characters);
        }
    }

    public static void Write(JsonTextWriter json, in Cell cell, Characters characters)
    {
        switch (cell.Type)
        {
            case ColumnType.Text: json.WriteValue(characters.Unicode(cell.Text)); break;
            case ColumnType.Flag: json.WriteValue(cell.Flag); break;
            case ColumnType.Whole: json.WriteValue(cell.Whole); break;
            case ColumnType.Real: json.WriteValue(cell.Real); break;
            case ColumnType.Day: json.WriteValue(Days.Text(cell.Day)); break;
            default: List(json, cell, characters); break;
        }
    }

    private static void List(JsonTextWriter json, in Cell cell, Characters characters)
    {
        json.WriteStartArray();
        foreach (var text in cell.Texts)
        {
            if (cell.Type == ColumnType.Records) json.WriteRawValue(characters.Unicode(text));
            else json.WriteValue(characters.Unicode(text));
        }

        json.WriteEndArray();
    }
}
