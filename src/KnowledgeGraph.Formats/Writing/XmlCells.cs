using System.Xml;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Formats.Writing.Tables;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Values as text for XML and tables: numbers and flags in XML Schema's form, days as ISO 8601, lists as JSON arrays.</summary>
internal static class XmlCells
{
    public static string Text(in Cell cell) => cell.Type switch
    {
        ColumnType.Text => cell.Text,
        ColumnType.Flag => XmlConvert.ToString(cell.Flag),
        ColumnType.Whole => XmlConvert.ToString(cell.Whole),
        ColumnType.Real => XmlConvert.ToString(cell.Real),
        ColumnType.Day => Days.Text(cell.Day),
        _ => List(cell),
    };

    private static string List(in Cell cell)
    {
        var json = JsonText.InMemory();
        JsonCells.Write(json, cell);
        return json.Take().ToString();
    }
}
