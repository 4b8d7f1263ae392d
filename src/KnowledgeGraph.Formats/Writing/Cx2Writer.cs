using System.Collections.Immutable;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>
/// CX2 (https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/), which Cytoscape 3.10 and Cytoscape Web read:
/// entities and relations with declared attributes. Limits: ids are whole numbers, so that ours is the attribute <c>kgId</c>; no nodes for documents,
/// sentences, events and statements, evidence as a list of JSON texts; halves of surrogate pairs become U+FFFD.
/// </summary>
internal sealed class Cx2Writer : IGraphWriter
{
    public string Name => "cx2";

    public string Extension => ".cx2";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        var numbers = new Dictionary<EntityId, int>(part.Entities.Length);
        foreach (var entity in part.Entities) numbers.Add(entity.Id, numbers.Count);
        using (var json = JsonGraphOutput.Begin(output))
        {
            json.WriteStartArray();
            Head(json, part);
            Aspect(json, "nodes", part.Entities, entity =>
            {
                JsonGraphOutput.Property(json, "id", numbers[entity.Id]);
                Values(json, entity.Id.Value, "name", FlatTables.Entities, entity, characters);
            }, cancellationToken);
            var edge = 0;
            Aspect(json, "edges", part.Relations, relation =>
            {
                JsonGraphOutput.Property(json, "id", edge++);
                JsonGraphOutput.Property(json, "s", numbers[relation.Subject.Id]);
                JsonGraphOutput.Property(json, "t", numbers[relation.Object.Id]);
                Values(json, relation.Id, "interaction", FlatTables.Relations, relation, characters);
            }, cancellationToken);
            Aspect(json, "status", [true], success => JsonGraphOutput.Property(json, "success", success), cancellationToken);
            json.WriteEndArray();
        }

        output.Write('\n');
        return characters.Report(part.Entities.Length, part.Relations.Count);
    }

    private static void Head(JsonTextWriter json, GraphPart part)
    {
        json.WriteStartObject();
        JsonGraphOutput.Property(json, "CXVersion", "2.0");
        JsonGraphOutput.Property(json, "hasFragments", false);
        json.WriteEndObject();
        var counts = new (string Name, int Count)[] { ("attributeDeclarations", 1), ("networkAttributes", 1), ("nodes", part.Entities.Length), ("edges", part.Relations.Count) };
        Aspect(json, "metaData", counts, aspect =>
        {
            JsonGraphOutput.Property(json, "name", aspect.Name);
            JsonGraphOutput.Property(json, "elementCount", aspect.Count);
        });
        Aspect(json, "attributeDeclarations", [true], _ =>
        {
            Declare<object>(json, "networkAttributes", ["name"], []);
            Declare(json, "nodes", ["kgId", "name"], FlatTables.Entities.Columns);
            Declare(json, "edges", ["kgId", "interaction"], FlatTables.Relations.Columns);
        });
        Aspect(json, "networkAttributes", [true], _ => JsonGraphOutput.Property(json, "name", "kg"));
    }

    private static void Aspect<T>(JsonTextWriter json, string name, IEnumerable<T> items, Action<T> fields, CancellationToken cancellationToken = default)
    {
        json.WriteWhitespace("\n");
        json.WriteStartObject();
        JsonGraphOutput.List(json, name, items, fields, cancellationToken);
        json.WriteEndObject();
    }

    private static void Declare<T>(JsonTextWriter json, string aspect, string[] texts, ImmutableArray<Column<T>> columns)
    {
        json.WritePropertyName(aspect);
        json.WriteStartObject();
        foreach (var (name, type) in texts.Select(t => (t, "string")).Concat(columns.Where(IsValue).Select(c => (c.Name, TypeName(c.Type)))))
        {
            json.WritePropertyName(name);
            json.WriteStartObject();
            JsonGraphOutput.Property(json, "d", type);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Values<T>(JsonTextWriter json, string id, string label, Table<T> table, T item, Characters characters)
    {
        json.WritePropertyName("v");
        json.WriteStartObject();
        JsonGraphOutput.Property(json, "kgId", id);
        foreach (var column in table.Columns)
        {
            var cell = column.Value(item);
            if (cell.IsNone) continue;
            json.WritePropertyName(IsValue(column) ? column.Name : label);
            JsonCells.Write(json, cell.Type == ColumnType.Records ? Cell.Of(cell.Texts) : cell, characters);
        }

        json.WriteEndObject();
    }

    /// <summary>The label is what Cytoscape calls a node's name and an edge's interaction.</summary>
    private static bool IsValue<T>(Column<T> column) => column.Name != "label";

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Flag => "boolean",
        ColumnType.Whole => "integer",
        ColumnType.Real => "double",
        ColumnType.Texts or ColumnType.Records => "list_of_string",
        _ => "string",
    };
}
