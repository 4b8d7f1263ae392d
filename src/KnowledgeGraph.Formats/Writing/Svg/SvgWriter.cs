using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Svg;

/// <summary>
/// SVG 1.1 (https://www.w3.org/TR/SVG11/), a picture for browsers, Inkscape and papers: entities by kind, relations in the ontology's colours, dashed where they do not (yet)
/// hold, wider where they are said more often, names and sentences as tooltips. Ids, kinds, types, statuses and ends stand in <c>data-</c> attributes.
/// Limits: a name longer than 40 characters is cut in its label and whole in its tooltip; control characters become U+FFFD; no events, statements and mentions.
/// </summary>
/// <param name="layout">Gives a place for each entity of a part, in its order, from -1 to 1 to the right and down; the same part must have the same places.</param>
public sealed class SvgWriter(Func<GraphPart, CancellationToken, ImmutableArray<(double X, double Y)>> layout) : IGraphWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <inheritdoc/>
    public string Name => "svg";

    /// <inheritdoc/>
    public string Extension => ".svg";

    /// <inheritdoc/>
    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(output);
        cancellationToken.ThrowIfCancellationRequested();
        var (picture, characters) = (SvgPicture.Of(part.Entities, layout(part, cancellationToken), cancellationToken), new Characters());
        using (var xml = XmlOutput.Begin(output))
        {
            xml.WriteStartElement("svg", Namespace);
            Attribute(xml, "width", Number(picture.Width));
            Attribute(xml, "height", Number(picture.Height));
            Attribute(xml, "viewBox", $"0 0 {Number(picture.Width)} {Number(picture.Height)}");
            Attribute(xml, "font-family", "Helvetica, Arial, sans-serif");
            Attribute(xml, "text-anchor", "middle");
            Arrows(xml, part);
            Element(xml, "rect", ("width", "100%"), ("height", "100%"), ("fill", "#ffffff"));
            Relations(xml, part, picture, characters, cancellationToken);
            xml.WriteStartElement("g", Namespace);
            Attribute(xml, "font-size", "11");
            foreach (var node in picture.Nodes)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Node(xml, part.Graph, node, characters);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write('\n');
        return characters.Report(part.Entities.Length, part.Relations.Count);
    }

    /// <summary>One arrowhead a colour, as readers differ in what an arrowhead takes from its line.</summary>
    private static void Arrows(XmlWriter xml, GraphPart part)
    {
        xml.WriteStartElement("defs", Namespace);
        foreach (var color in part.Relations.Select(r => NodeStyle.Color(part.Graph, r)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            xml.WriteStartElement("marker", Namespace);
            foreach (var (name, value) in new[] { ("id", Arrow(color)), ("viewBox", "0 0 10 10"), ("refX", "10"), ("refY", "5"), ("markerWidth", "9"), ("markerHeight", "9"), ("markerUnits", "userSpaceOnUse"), ("orient", "auto") })
                Attribute(xml, name, value);
            Element(xml, "path", ("d", "M0 1 L10 5 L0 9 z"), ("fill", color));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Relations(XmlWriter xml, GraphPart part, SvgPicture picture, Characters characters, CancellationToken cancellationToken)
    {
        var nodes = picture.Nodes.ToDictionary(n => n.Entity.Id);
        var counts = part.Relations.GroupBy(Pair).ToDictionary(g => g.Key, g => (Next: 0, Count: g.Count()));
        xml.WriteStartElement("g", Namespace);
        Attribute(xml, "font-size", "9");
        Attribute(xml, "fill", "none");
        foreach (var relation in part.Relations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var pair = Pair(relation);
            var (number, count) = counts[pair];
            counts[pair] = (number + 1, count);
            Edge(xml, part.Graph, relation, SvgRoute.Between(nodes[relation.Subject.Id], nodes[relation.Object.Id], number, count, relation.Subject.Id != pair.First), characters);
        }

        xml.WriteEndElement();
    }

    private static (EntityId First, EntityId Second) Pair(Relation relation) =>
        relation.Subject.Id.CompareTo(relation.Object.Id) <= 0 ? (relation.Subject.Id, relation.Object.Id) : (relation.Object.Id, relation.Subject.Id);

    private static void Edge(XmlWriter xml, EntityGraph graph, Relation relation, SvgRoute route, Characters characters)
    {
        var color = NodeStyle.Color(graph, relation);
        xml.WriteStartElement("g", Namespace);
        foreach (var (name, value) in new[]
        {
            ("id", FlatTables.Id(relation)), ("class", "relation"), ("data-source", FlatTables.Id(relation.Subject)), ("data-target", FlatTables.Id(relation.Object)),
            ("data-type", relation.Type), ("data-status", EnumNames.Of(relation.Status)),
        }) Attribute(xml, name, characters.Xml(value));
        Text(xml, "title", characters.Xml(string.Join("\n", RelationSources.Texts(relation).Prepend($"{relation.Subject.Name} {FlatTables.ShownType(relation)} {relation.Object.Name}"))));
        xml.WriteStartElement("path", Namespace);
        Attribute(xml, "d", $"M{At(route.Start)} C{At(route.First)} {At(route.Second)} {At(route.End)}");
        Attribute(xml, "stroke", color);
        Attribute(xml, "stroke-width", NodeStyle.Width(relation));
        if (relation.Status != FactStatus.Actual) Attribute(xml, "stroke-dasharray", "6 4");
        if (!graph.Ontology.TryGetRelation(relation.Type, out var type) || !type.IsSymmetric) Attribute(xml, "marker-end", $"url(#{Arrow(color)})");
        xml.WriteEndElement();
        Label(xml, route.Middle, 3, color, characters.Xml(FlatTables.ShownType(relation)));
        xml.WriteEndElement();
    }

    private static void Node(XmlWriter xml, EntityGraph graph, SvgNode node, Characters characters)
    {
        var entity = node.Entity;
        xml.WriteStartElement("g", Namespace);
        Attribute(xml, "id", node.Id);
        Attribute(xml, "class", "entity");
        Attribute(xml, "data-kind", entity.Kind.ToString());
        if (!entity.Types.IsEmpty) Attribute(xml, "data-types", characters.Xml(XmlCells.Text(Cell.Of(entity.Types))));
        if (!entity.Ids.IsEmpty) Attribute(xml, "data-ids", characters.Xml(XmlCells.Text(Cell.Of(entity.Ids))));
        Text(xml, "title", characters.Xml(string.Join("\n", [entity.Name, .. entity.Aliases, .. entity.Roles, .. entity.Types, .. entity.Ids])));
        Shape(xml, node, NodeStyle.Color(graph, entity));
        Label(xml, node.Centre, 4, "#000000", characters.Xml(node.Label));
        xml.WriteEndElement();
    }

    private static void Shape(XmlWriter xml, SvgNode node, string color)
    {
        var (centre, corners) = (node.Centre, node.Corners());
        xml.WriteStartElement(corners.Length > 0 ? "polygon" : node.Shape == "ellipse" ? "ellipse" : "rect", Namespace);
        foreach (var (name, value) in corners.Length > 0
            ? [("points", string.Join(' ', corners.Select(At)))]
            : node.Shape == "ellipse"
                ? [("cx", Number(centre.X)), ("cy", Number(centre.Y)), ("rx", Number(node.HalfWidth)), ("ry", Number(node.HalfHeight))]
                : new[]
                {
                    ("x", Number(centre.X - node.HalfWidth)), ("y", Number(centre.Y - node.HalfHeight)),
                    ("width", Number(2 * node.HalfWidth)), ("height", Number(2 * node.HalfHeight)), ("rx", "6"),
                }) Attribute(xml, name, value);
        Attribute(xml, "fill", color);
        Attribute(xml, "stroke", "#555555");
        if (!node.Entity.IsNamed) Attribute(xml, "stroke-dasharray", "3 3");
        xml.WriteEndElement();
    }

    private static void Label(XmlWriter xml, SvgPoint place, double down, string color, string text)
    {
        xml.WriteStartElement("text", Namespace);
        Attribute(xml, "x", Number(place.X));
        Attribute(xml, "y", Number(place.Y + down));
        Attribute(xml, "fill", color);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes) Attribute(xml, attribute, value);
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, value);

    private static string Arrow(string color) => "arrow-" + color.TrimStart('#');

    private static string At(SvgPoint point) => $"{Number(point.X)},{Number(point.Y)}";

    /// <summary>To a tenth of a unit, without a negative zero.</summary>
    private static string Number(double number) => (Math.Round(number, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
