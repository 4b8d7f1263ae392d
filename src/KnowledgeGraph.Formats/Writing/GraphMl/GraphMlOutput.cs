using System.Collections.Immutable;
using System.Xml;
using KnowledgeGraph.Formats.Writing.Tables;

namespace KnowledgeGraph.Formats.Writing.GraphMl;

/// <summary>What every flavour of GraphML consists of.</summary>
/// <param name="xml">Where it goes.</param>
/// <param name="characters">Counts what XML cannot hold.</param>
/// <param name="tellLists">Whether keys say that they hold lists, as APOC does.</param>
internal sealed class GraphMlOutput(XmlWriter xml, Characters characters, bool tellLists = false)
{
    public const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public void Keys<T>(string target, Table<T> table)
    {
        foreach (var column in table.Columns) Key(KeyId(target, column.Name), target, column.Name, column.Type);
    }

    public void Key(string id, string target, string name, ColumnType type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", target);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", TypeName(type));
        if (tellLists && type is ColumnType.Texts) xml.WriteAttributeString("attr.list", "string");
        xml.WriteEndElement();
    }

    public void Graph()
    {
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "G");
        xml.WriteAttributeString("edgedefault", "directed");
    }

    public void Node(string id)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", id);
    }

    public void Edge(string id, string source, string target)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("source", source);
        xml.WriteAttributeString("target", target);
    }

    public void End() => xml.WriteEndElement();

    public void Data<T>(ImmutableArray<Column<T>> columns, ImmutableArray<string> keys, T item)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            var cell = columns[i].Value(item);
            if (!cell.IsNone) Data(keys[i], XmlCells.Text(cell));
        }
    }

    public void Data(string key, string value)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(characters.Xml(value));
        xml.WriteEndElement();
    }

    public static ImmutableArray<string> KeyIds<T>(string target, Table<T> table) => [.. table.Columns.Select(c => KeyId(target, c.Name))];

    /// <summary>With a letter and an underscore in front: never one of Gephi's own (<c>d0</c> …).</summary>
    private static string KeyId(string target, string name) => $"{target[0]}_{name}";

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Flag => "boolean",
        ColumnType.Whole => "int",
        ColumnType.Real => "double",
        _ => "string",
    };
}
