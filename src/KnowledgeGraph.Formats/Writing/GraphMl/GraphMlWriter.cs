using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.GraphMl;

/// <summary>
/// GraphML (http://graphml.graphdrawing.org/specification.html), the plain flavour that networkx, igraph and Gephi accept: entities and the relations
/// between them. Limits: no nodes for documents, sentences, events and statements (evidence carries their ids and words); lists are JSON arrays in a
/// string, days are ISO text; characters that XML 1.0 cannot hold become U+FFFD. Gephi merges parallel edges. Ids have a letter in front, as networkx
/// reads digits as numbers, and key ids are not Gephi's own (<c>d0</c> …); no key has a default, as igraph gives it to empty values.
/// </summary>
internal sealed class GraphMlWriter : IGraphWriter
{
    public string Name => "graphml";

    public string Extension => ".graphml";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        var (nodeKeys, edgeKeys) = (GraphMlOutput.KeyIds("node", FlatTables.Entities), GraphMlOutput.KeyIds("edge", FlatTables.Relations));
        using (var xml = XmlOutput.Begin(output))
        {
            var graphMl = new GraphMlOutput(xml, characters);
            xml.WriteStartElement("graphml", GraphMlOutput.Namespace);
            graphMl.Keys("node", FlatTables.Entities);
            graphMl.Keys("edge", FlatTables.Relations);
            graphMl.Graph();
            foreach (var entity in part.Entities)
            {
                cancellationToken.ThrowIfCancellationRequested();
                graphMl.Node(FlatTables.Id(entity));
                graphMl.Data(FlatTables.Entities.Columns, nodeKeys, entity);
                graphMl.End();
            }

            foreach (var relation in RelationsAhead.Of(part.Relations))
            {
                cancellationToken.ThrowIfCancellationRequested();
                graphMl.Edge(FlatTables.Id(relation), FlatTables.Id(relation.Subject), FlatTables.Id(relation.Object));
                graphMl.Data(FlatTables.Relations.Columns, edgeKeys, relation);
                graphMl.End();
            }

            graphMl.End();
            xml.WriteEndElement();
        }

        output.Write('\n');
        return characters.Report(part.Entities.Length, part.Relations.Count);
    }
}
