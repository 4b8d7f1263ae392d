using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;
using Newtonsoft.Json;

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
        using (var json = JsonGraphOutput.Begin(output))
        {
            json.WriteStartObject();
            JsonGraphOutput.Property(json, "format_version", "1.0");
            json.WritePropertyName("data");
            json.WriteStartObject();
            JsonGraphOutput.Property(json, "name", "kg");
            json.WriteEndObject();
            JsonGraphOutput.Property(json, "directed", true);
            JsonGraphOutput.Property(json, "multigraph", true);
            json.WritePropertyName("elements");
            json.WriteStartObject();
            JsonGraphOutput.List(json, "nodes", part.Entities, entity => Node(json, entity, characters), cancellationToken);
            JsonGraphOutput.List(json, "edges", part.Relations, relation => Edge(json, relation, characters), cancellationToken);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write('\n');
        return characters.Report(part.Entities.Length, part.Relations.Count);
    }

    private static void Node(JsonTextWriter json, Entity entity, Characters characters)
    {
        var id = FlatTables.Id(entity);
        json.WritePropertyName("data");
        json.WriteStartObject();
        JsonGraphOutput.Property(json, "id", id);
        JsonGraphOutput.Property(json, "value", id);
        json.WritePropertyName("name");
        json.WriteValue(new Characters().Unicode(entity.Name));
        JsonCells.Write(json, FlatTables.Entities.Columns, entity, characters);
        json.WriteEndObject();
        JsonGraphOutput.Property(json, "classes", entity.Kind.ToString());
    }

    private static void Edge(JsonTextWriter json, Relation relation, Characters characters)
    {
        json.WritePropertyName("data");
        json.WriteStartObject();
        JsonGraphOutput.Property(json, "id", FlatTables.Id(relation));
        JsonGraphOutput.Property(json, "source", FlatTables.Id(relation.Subject));
        JsonGraphOutput.Property(json, "target", FlatTables.Id(relation.Object));
        JsonGraphOutput.Property(json, "interaction", relation.Type);
        JsonGraphOutput.Property(json, "key", FlatTables.Id(relation));
        JsonCells.Write(json, FlatTables.Relations.Columns, relation, characters);
        json.WriteEndObject();
        JsonGraphOutput.Property(json, "classes", $"{relation.Type} {Json.EnumNames.Of(relation.Status)}");
    }
}
