using System.Xml;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>
/// GraphML (http://graphml.graphdrawing.org/specification.html), the plain flavour that networkx, igraph and Gephi accept: entities and the relations
/// between them. Limits: no documents, sentences, events and statements (only their ids and words); lists are JSON arrays in a string, days are ISO text;
/// characters that XML 1.0 cannot hold become U+FFFD. Gephi merges parallel edges. Ids have a letter in front, as networkx reads digits as numbers,
/// and key ids are not Gephi's own (<c>d0</c> …); no key has a default, as igraph gives it to empty values.
/// </summary>
internal sealed class GraphMlWriter : IGraphWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public string Name => "graphml";

    public string Extension => ".graphml";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(output, Settings()))
        {
            xml.WriteStartElement("graphml", Namespace);
            foreach (var column in GraphMlColumns.Entities) Key(xml, column.Id, "node", column.Name, column.Type);
            foreach (var column in GraphMlColumns.Relations) Key(xml, column.Id, "edge", column.Name, column.Type);
            xml.WriteStartElement("graph", Namespace);
            xml.WriteAttributeString("id", "G");
            xml.WriteAttributeString("edgedefault", "directed");
            foreach (var entity in part.Entities)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Node(xml, entity, characters);
            }

            foreach (var relation in part.Relations)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Edge(xml, relation, characters);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write('\n');
        return new WriteReport(part.Entities.Length, part.Relations.Count, characters.Replaced);
    }

    private static XmlWriterSettings Settings() => new()
    {
        OmitXmlDeclaration = true,
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    private static void Key(XmlWriter xml, string id, string target, string name, string type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", target);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void Node(XmlWriter xml, Entity entity, Characters characters)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", GraphMlColumns.NodeId(entity));
        foreach (var column in GraphMlColumns.Entities) Data(xml, column.Id, column.Value(entity), characters);
        xml.WriteEndElement();
    }

    private static void Edge(XmlWriter xml, Relation relation, Characters characters)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", "r" + relation.Id);
        xml.WriteAttributeString("source", GraphMlColumns.NodeId(relation.Subject));
        xml.WriteAttributeString("target", GraphMlColumns.NodeId(relation.Object));
        foreach (var column in GraphMlColumns.Relations) Data(xml, column.Id, column.Value(relation), characters);
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string? value, Characters characters)
    {
        if (value is null) return;
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(characters.Xml(value));
        xml.WriteEndElement();
    }
}
