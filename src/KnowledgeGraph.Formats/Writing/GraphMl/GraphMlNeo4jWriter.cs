using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.GraphMl;

/// <summary>
/// GraphML as <c>apoc.export.graphml</c> writes and <c>apoc.import.graphml(file, {readLabels: true})</c> reads it: every node and relationship of the graph
/// with labels and types. Limits: days are ISO text; characters that XML 1.0 cannot hold become U+FFFD. A name that has two types (a sentence's start
/// is a number, an event's a day) has two keys.
/// </summary>
internal sealed class GraphMlNeo4jWriter : IGraphWriter
{
    public string Name => "graphml-neo4j";

    public string Extension => ".graphml";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        WriteReport report;
        using (var xml = XmlOutput.Begin(output))
        {
            var sink = new GraphMlNeo4jSink(xml, cancellationToken);
            sink.Begin();
            PropertyGraphNodes.Walk(part, sink);
            PropertyGraphEdges.Walk(part, sink);
            report = sink.End();
        }

        output.Write('\n');
        return report;
    }
}
