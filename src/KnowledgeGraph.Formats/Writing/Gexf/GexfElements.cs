using System.Xml;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Gexf;

/// <summary>Writes the elements of <see cref="GexfWriter"/>.</summary>
internal sealed class GexfElements(XmlWriter xml, GexfVersion version, Characters characters)
{
    public void Begin(string timeFormat)
    {
        xml.WriteStartElement("gexf", version.Namespace);
        if (version.HasKinds) xml.WriteAttributeString("xmlns", "viz", null, version.Viz);
        xml.WriteAttributeString("version", version.Number);
        Element("meta");
        Element("creator");
        xml.WriteString("kg");
        xml.WriteEndElement();
        xml.WriteEndElement();
        Element("graph");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("timeformat", timeFormat);
        if (version.HasKinds) xml.WriteAttributeString("idtype", "string");
        if (version.HasKinds) xml.WriteAttributeString("timerepresentation", "interval");
        Attributes("node", FlatTables.Entities);
        Attributes("edge", FlatTables.Relations);
    }

    public void End()
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void Open(XmlWriter xml, GexfVersion version, string name, int count)
    {
        xml.WriteStartElement(name, version.Namespace);
        xml.WriteAttributeString("count", XmlConvert.ToString(count));
    }

    public void Node(string id, string label, Entity entity, (int, int, int) color)
    {
        Element("node");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("label", characters.Xml(label));
        Values(FlatTables.Entities, entity);
        Color(color);
        xml.WriteEndElement();
    }

    public void Edge(Relation relation, string kind, string? start, string? end, (int, int, int) color)
    {
        Element("edge");
        xml.WriteAttributeString("id", FlatTables.Id(relation));
        xml.WriteAttributeString("source", FlatTables.Id(relation.Subject));
        xml.WriteAttributeString("target", FlatTables.Id(relation.Object));
        xml.WriteAttributeString("label", characters.Xml(FlatTables.ShownType(relation)));
        if (version.HasKinds) xml.WriteAttributeString("kind", characters.Xml(kind));
        xml.WriteAttributeString("weight", XmlConvert.ToString((double)relation.Count));
        if (start is not null) xml.WriteAttributeString("start", start);
        if (end is not null) xml.WriteAttributeString("end", end);
        Values(FlatTables.Relations, relation);
        Color(color);
        xml.WriteEndElement();
    }

    private void Attributes<T>(string target, Table<T> table)
    {
        Element("attributes");
        xml.WriteAttributeString("class", target);
        xml.WriteAttributeString("mode", "static");
        foreach (var column in table.Columns.Where(IsAttribute))
        {
            Element("attribute");
            xml.WriteAttributeString("id", Title(column));
            xml.WriteAttributeString("title", Title(column));
            xml.WriteAttributeString("type", TypeName(column.Type));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Values<T>(Table<T> table, T item)
    {
        Element("attvalues");
        foreach (var column in table.Columns.Where(IsAttribute))
        {
            var cell = column.Value(item);
            if (cell.IsNone) continue;
            Element("attvalue");
            xml.WriteAttributeString("for", Title(column));
            xml.WriteAttributeString("value", characters.Xml(XmlCells.Text(cell)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The grammar of 1.2 has no place for colours in a namespace of their own.</summary>
    private void Color((int Red, int Green, int Blue) color)
    {
        if (!version.HasKinds) return;
        xml.WriteStartElement("viz", "color", version.Viz);
        xml.WriteAttributeString("r", XmlConvert.ToString(color.Red));
        xml.WriteAttributeString("g", XmlConvert.ToString(color.Green));
        xml.WriteAttributeString("b", XmlConvert.ToString(color.Blue));
        xml.WriteEndElement();
    }

    private void Element(string name) => xml.WriteStartElement(name, version.Namespace);

    /// <summary>The edge's label and weight are attributes of its own element; the element's label says the status too, so the type stays as a value.</summary>
    private static bool IsAttribute<T>(Column<T> column) => column.Name is not "weight" && !(column.Name == "label" && typeof(T) == typeof(Entity));

    /// <summary>Networkx takes the titles for names: the type of a relation must not hide the label.</summary>
    private static string Title<T>(Column<T> column) => column.Name == "label" ? "relation" : column.Name;

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Flag => "boolean",
        ColumnType.Whole => "integer",
        ColumnType.Real => "double",
        _ => "string",
    };
}
