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
        var json = new JsonText(output, characters);
        json.StartObject();
        json.Property("directed", true);
        json.Property("multigraph", true);
        json.Name("graph");
        json.StartObject();
        json.EndObject();
        json.Property("nodes", part.Entities, entity =>
        {
            json.Property("id", FlatTables.Id(entity));
            JsonCells.Write(json, FlatTables.Entities.Columns, entity);
        }, cancellationToken);
        json.Property(edges, RelationsAhead.Of(part.Relations), relation =>
        {
            json.Property("source", FlatTables.Id(relation.Subject));
            json.Property("target", FlatTables.Id(relation.Object));
            json.Property("key", FlatTables.Id(relation));
            JsonCells.Write(json, FlatTables.Relations.Columns, relation);
        }, cancellationToken);
        json.EndObject();
        json.EndLine();
        json.Flush();
        return characters.Report(part.Entities.Length, part.Relations.Count);
    }
}
