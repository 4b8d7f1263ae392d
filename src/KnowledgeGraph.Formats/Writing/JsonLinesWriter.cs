using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>
/// JSON lines in the shape of Neo4j's <c>apoc.export.json</c> and <c>apoc.import.json</c>: every node of the graph, then every relationship.
/// Limits: none of the graph's model; halves of surrogate pairs become U+FFFD. The importer needs a uniqueness constraint on
/// <c>neo4jImportId</c> for each label (https://neo4j.com/docs/apoc/current/import/load-json/).
/// </summary>
internal sealed class JsonLinesWriter : IGraphWriter
{
    public string Name => "jsonl";

    public string Extension => ".jsonl";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var lines = new JsonLinesSink(output, cancellationToken);
        PropertyGraphNodes.Walk(part, lines);
        PropertyGraphEdges.WithinDocuments(part, lines);
        return RelationLines.Sum(lines.End(), RelationLines.Write(part.Relations, output, cancellationToken));
    }
}
