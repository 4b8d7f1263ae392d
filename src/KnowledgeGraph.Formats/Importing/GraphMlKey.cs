using System.Collections.Frozen;
using System.Xml;
using KnowledgeGraph.Formats.Writing.Tables;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>A key of GraphML: how the text of its data is read.</summary>
/// <param name="Name">Name of the property.</param>
/// <param name="Type">One of GraphML's types.</param>
/// <param name="IsList">Whether the text is a JSON array.</param>
internal sealed record GraphMlKey(string Name, string Type, bool IsList)
{
    /// <summary>Lists of the plain flavour, whose keys do not say that they are some.</summary>
    private static readonly FrozenSet<string> PlainLists = Lists(FlatTables.Entities).Concat(Lists(FlatTables.Relations)).ToFrozenSet(StringComparer.Ordinal);

    /// <exception cref="FormatException">The text has not the key's type.</exception>
    public JToken Value(string text) => Type switch
    {
        "boolean" => XmlConvert.ToBoolean(text),
        "int" or "long" => XmlConvert.ToInt64(text),
        "float" or "double" => XmlConvert.ToDouble(text),
        _ when IsList || (PlainLists.Contains(Name) && text.StartsWith('[')) => List(text),
        _ => text,
    };

    private static IEnumerable<string> Lists<T>(Table<T> table) => table.Columns.Where(c => c.Type is ColumnType.Texts or ColumnType.Records).Select(c => c.Name);

    private static JToken List(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
