using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>
/// Cytoscape.js JSON, which cytoscape.js, Cytoscape desktop and networkx (<c>cytoscape_graph</c>) read: entities and relations with classes by kind, type
/// and status. Limits: no nodes for documents, sentences, events and statements, evidence as objects at the edge; halves of surrogate pairs become U+FFFD.
/// Nodes and edges share one space of ids, so each has a letter in front.
/// </summary>
internal sealed class CytoscapeWriter : IGraphWriter
{
    public string Name => "cytoscape";

    public string Extension => ".cyjs";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        var json = new JsonText(output, characters);
        json.StartObject();
        json.Property("format_version", "1.0");
        json.Name("data");
        json.StartObject();
        json.Property("name", "kg");
        json.EndObject();
        json.Property("directed", true);
        json.Property("multigraph", true);
        json.Name("elements");
        json.StartObject();
        json.Property("nodes", part.Entities, entity => Node(json, entity), cancellationToken);
        json.Property("edges", RelationsAhead.Of(part.Relations), relation => Edge(json, relation), cancellationToken);
        json.EndObject();
        json.EndObject();
        json.EndLine();
        json.Flush();
        return characters.Report(part.Entities.Length, part.Relations.Count);
    }

    private static void Node(JsonText json, Entity entity)
    {
        var id = FlatTables.Id(entity);
        json.Name("data");
        json.StartObject();
        json.Property("id", id);
        json.Property("value", id);
        json.Name("name");
        json.Value(new Characters().Unicode(entity.Name));
        JsonCells.Write(json, FlatTables.Entities.Columns, entity);
        json.EndObject();
        json.Property("classes", string.Join(' ', entity.Types.Prepend(entity.Kind.ToString())));
    }

    private static void Edge(JsonText json, Relation relation)
    {
        json.Name("data");
        json.StartObject();
        json.Property("id", FlatTables.Id(relation));
        json.Property("source", FlatTables.Id(relation.Subject));
        json.Property("target", FlatTables.Id(relation.Object));
        json.Property("interaction", relation.Type);
        json.Property("key", FlatTables.Id(relation));
        JsonCells.Write(json, FlatTables.Relations.Columns, relation);
        json.EndObject();
        json.Property("classes", $"{relation.Type} {Json.EnumNames.Of(relation.Status)}");
    }
}
