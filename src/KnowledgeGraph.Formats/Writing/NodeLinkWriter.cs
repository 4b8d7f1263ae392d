using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>
/// Node-link JSON, which networkx (<c>node_link_graph</c>) and D3 read: entities and relations, the edges under <c>links</c> as D3 and networkx before
/// 3.4 want it or under <c>edges</c> as networkx does from 3.4 on. Limits: no nodes for documents, sentences, events and statements, evidence as
/// objects at the edge; halves of surrogate pairs become U+FFFD.
/// </summary>
/// <param name="name">Name of the format.</param>
/// <param name="edges">Name of the list of edges.</param>
internal sealed class NodeLinkWriter(string name, string edges) : IGraphWriter
{
    public string Name => name;

    public string Extension => ".json";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        using (var json = JsonGraphOutput.Begin(output))
        {
            json.WriteStartObject();
            JsonGraphOutput.Property(json, "directed", true);
            JsonGraphOutput.Property(json, "multigraph", true);
            json.WritePropertyName("graph");
            json.WriteStartObject();
            json.WriteEndObject();
            JsonGraphOutput.List(json, "nodes", part.Entities, entity =>
            {
                JsonGraphOutput.Property(json, "id", FlatTables.Id(entity));
                JsonCells.Write(json, FlatTables.Entities.Columns, entity, characters);
            }, cancellationToken);
            JsonGraphOutput.List(json, edges, part.Relations, relation =>
            {
                JsonGraphOutput.Property(json, "source", FlatTables.Id(relation.Subject));
                JsonGraphOutput.Property(json, "target", FlatTables.Id(relation.Object));
                JsonGraphOutput.Property(json, "key", FlatTables.Id(relation));
                JsonCells.Write(json, FlatTables.Relations.Columns, relation, characters);
            }, cancellationToken);
            json.WriteEndObject();
        }

        output.Write('\n');
        return characters.Report(part.Entities.Length, part.Relations.Count);
    }
}
