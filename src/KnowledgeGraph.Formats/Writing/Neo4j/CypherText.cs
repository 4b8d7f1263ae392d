using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Formats.Writing.Tables;

namespace KnowledgeGraph.Formats.Writing.Neo4j;

/// <summary>Words of Cypher, valid in Cypher 5 and Cypher 25.</summary>
internal static class CypherText
{
    /// <summary>One statement a base label: ids are unique, and found by an index.</summary>
    public static readonly ImmutableArray<string> Constraints =
    [
        .. new[] { "Document", "Sentence", "Entity", "Event", "Statement" }.Select(label =>
            $"CREATE CONSTRAINT {label.ToLowerInvariant()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE;"),
    ];

    /// <summary>A label, type or property between back-ticks.</summary>
    public static string Name(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    /// <summary>A value that is not none.</summary>
    public static void Value(StringBuilder output, in Cell cell, Characters characters)
    {
        switch (cell.Type)
        {
            case ColumnType.Text: Quote(output, characters.Unicode(cell.Text)); break;
            case ColumnType.Day: output.Append("date('").Append(Days.Text(cell.Day)).Append("')"); break;
            case ColumnType.Real: output.Append(Real(cell.Real)); break;
            case ColumnType.Texts or ColumnType.Records: List(output, cell.Texts, characters); break;
            default: output.Append(XmlCells.Text(cell)); break;
        }
    }

    /// <summary>A text between apostrophes, on one line.</summary>
    public static void Quote(StringBuilder output, string text)
    {
        output.Append('\'');
        foreach (var c in text)
        {
            if (c is '\'' or '\\') output.Append('\\').Append(c);
            else if (c == '\n') output.Append("\\n");
            else if (c == '\r') output.Append("\\r");
            else if (c == '\t') output.Append("\\t");
            else if (char.IsControl(c) || c is '\u2028' or '\u2029') output.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else output.Append(c);
        }

        output.Append('\'');
    }

    private static void List(StringBuilder output, IEnumerable<string> texts, Characters characters)
    {
        output.Append('[');
        var first = true;
        foreach (var text in texts)
        {
            if (!first) output.Append(',');
            first = false;
            Quote(output, characters.Unicode(text));
        }

        output.Append(']');
    }

    private static string Real(double value)
    {
        var text = XmlConvert.ToString(value);
        return text.AsSpan().IndexOfAny(".E") < 0 ? text + ".0" : text;
    }
}
