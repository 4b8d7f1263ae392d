using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Gexf;

/// <summary>
/// GEXF (https://gexf.net/), which Gephi keeps parallel edges of; relations have a start and an end where the days of their events are known. Limits:
/// entities and relations alone, evidence as JSON in an attribute; characters that XML 1.0 cannot hold become U+FFFD. Two edges between the same nodes
/// differ in <c>kind</c>, as the format wants it; every edge is directed, as readers refuse a mixture; the weight is an attribute of the edge alone.
/// </summary>
/// <param name="version">1.3, or 1.2 for readers before 2022.</param>
internal sealed class GexfWriter(GexfVersion version) : IGraphWriter
{
    public string Name => version.Name;

    public string Extension => ".gexf";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        using (var xml = XmlOutput.Begin(output))
        {
            var elements = new GexfElements(xml, version, characters);
            elements.Begin("date");
            GexfElements.Open(xml, version, "nodes", part.Entities.Length);
            foreach (var entity in part.Entities)
            {
                cancellationToken.ThrowIfCancellationRequested();
                elements.Node(FlatTables.Id(entity), entity.Name, entity, NodeStyle.Rgb(NodeStyle.Color(part.Graph, entity)));
            }

            xml.WriteEndElement();
            GexfElements.Open(xml, version, "edges", part.Relations.Count);
            var kinds = new EdgeKinds();
            foreach (var relation in RelationsAhead.Of(part.Relations))
            {
                cancellationToken.ThrowIfCancellationRequested();
                elements.Edge(relation, kinds.Of(relation), Text(relation.FirstDate), Text(relation.LastDate), NodeStyle.Rgb(NodeStyle.Color(part.Graph, relation)));
            }

            xml.WriteEndElement();
            elements.End();
        }

        output.Write('\n');
        return characters.Report(part.Entities.Length, part.Relations.Count);
    }

    private static string? Text(DateOnly? day) => day is { } known ? Days.Text(known) : null;
}
