using System.Collections.Immutable;
using System.Xml;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.GraphMl;

/// <summary>
/// GraphML with yFiles graphics, which yEd shows without its Properties Mapper: labels, shapes by kind, colours by relation, dashed lines for what does
/// not (yet) hold. The data of the plain flavour come along; the same limits. For other readers use the plain flavour.
/// </summary>
internal sealed class GraphMlYedWriter : IGraphWriter
{
    private const string Yed = "http://www.yworks.com/xml/graphml";
    private static readonly ImmutableArray<string> NodeKeys = GraphMlOutput.KeyIds("node", FlatTables.Entities);
    private static readonly ImmutableArray<string> EdgeKeys = GraphMlOutput.KeyIds("edge", FlatTables.Relations);

    public string Name => "graphml-yed";

    public string Extension => ".graphml";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        using (var xml = XmlOutput.Begin(output))
        {
            var graphMl = new GraphMlOutput(xml, characters);
            xml.WriteStartElement("graphml", GraphMlOutput.Namespace);
            xml.WriteAttributeString("xmlns", "y", null, Yed);
            GraphicsKey(xml, "node", "nodegraphics");
            GraphicsKey(xml, "edge", "edgegraphics");
            graphMl.Keys("node", FlatTables.Entities);
            graphMl.Keys("edge", FlatTables.Relations);
            graphMl.Graph();
            foreach (var entity in part.Entities) Node(xml, graphMl, part.Graph, entity, characters, cancellationToken);
            foreach (var relation in RelationsAhead.Of(part.Relations)) Edge(xml, graphMl, part.Graph, relation, characters, cancellationToken);
            graphMl.End();
            xml.WriteEndElement();
        }

        output.Write('\n');
        return characters.Report(part.Entities.Length, part.Relations.Count);
    }

    private static void GraphicsKey(XmlWriter xml, string target, string type)
    {
        xml.WriteStartElement("key", GraphMlOutput.Namespace);
        xml.WriteAttributeString("id", target + "graphics");
        xml.WriteAttributeString("for", target);
        xml.WriteAttributeString("yfiles.type", type);
        xml.WriteEndElement();
    }

    private static void Node(XmlWriter xml, GraphMlOutput graphMl, EntityGraph graph, Entity entity, Characters characters, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        graphMl.Node(FlatTables.Id(entity));
        graphMl.Data(FlatTables.Entities.Columns, NodeKeys, entity);
        xml.WriteStartElement("data", GraphMlOutput.Namespace);
        xml.WriteAttributeString("key", "nodegraphics");
        xml.WriteStartElement("y", "ShapeNode", Yed);
        Empty(xml, "Geometry", ("width", XmlConvert.ToString(Math.Clamp(20 + (7 * entity.Name.Length), 60, 260))), ("height", "30"));
        Empty(xml, "Fill", ("color", NodeStyle.Color(graph, entity)), ("transparent", "false"));
        Empty(xml, "BorderStyle", ("color", "#666666"), ("type", entity.IsNamed ? "line" : "dashed"), ("width", "1.0"));
        Label(xml, "NodeLabel", characters.Xml(entity.Name));
        Empty(xml, "Shape", ("type", Shape(entity.Kind)));
        xml.WriteEndElement();
        xml.WriteEndElement();
        graphMl.End();
    }

    private static void Edge(XmlWriter xml, GraphMlOutput graphMl, EntityGraph graph, Relation relation, Characters characters, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var symmetric = graph.Ontology.TryGetRelation(relation.Type, out var type) && type.IsSymmetric;
        graphMl.Edge(FlatTables.Id(relation), FlatTables.Id(relation.Subject), FlatTables.Id(relation.Object));
        graphMl.Data(FlatTables.Relations.Columns, EdgeKeys, relation);
        xml.WriteStartElement("data", GraphMlOutput.Namespace);
        xml.WriteAttributeString("key", "edgegraphics");
        xml.WriteStartElement("y", "PolyLineEdge", Yed);
        Empty(xml, "LineStyle", ("color", NodeStyle.Color(graph, relation)), ("type", relation.Status == FactStatus.Actual ? "line" : "dashed"), ("width", "1.0"));
        Empty(xml, "Arrows", ("source", "none"), ("target", symmetric ? "none" : "standard"));
        Label(xml, "EdgeLabel", characters.Xml(FlatTables.ShownType(relation)));
        xml.WriteEndElement();
        xml.WriteEndElement();
        graphMl.End();
    }

    private static void Empty(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement("y", name, Yed);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static void Label(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement("y", name, Yed);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static string Shape(EntityKind kind) => kind switch
    {
        EntityKind.Person => "ellipse",
        EntityKind.Organization => "roundrectangle",
        EntityKind.Place => "octagon",
        EntityKind.Group => "parallelogram",
        EntityKind.Weapon => "hexagon",
        EntityKind.Happening => "diamond",
        _ => "rectangle",
    };
}
