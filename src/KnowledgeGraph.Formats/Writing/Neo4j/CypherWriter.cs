using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Neo4j;

/// <summary>
/// A script of Cypher for <c>cypher-shell --file</c> or any driver: one statement a line, constraints first, then batches that MERGE on ids, so that a second
/// run changes nothing. Valid from Neo4j 4.4 on, in Cypher 5 and 25. Limits: halves of surrogate pairs become U+FFFD.
/// </summary>
internal sealed class CypherWriter : IGraphWriter
{
    public string Name => "cypher";

    public string Extension => ".cypher";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        foreach (var constraint in CypherText.Constraints) output.Write(constraint + "\n");
        var sink = new CypherSink(output, cancellationToken);
        PropertyGraphNodes.Walk(part, sink);
        PropertyGraphEdges.Walk(part, sink);
        sink.Finish();
        return sink.Report;
    }
}
