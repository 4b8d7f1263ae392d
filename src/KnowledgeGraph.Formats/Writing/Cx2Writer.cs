using System.Collections.Immutable;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

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
        var json = new JsonText(output, characters);
        json.StartArray();
        Head(json, part);
        Aspect(json, "nodes", part.Entities, entity =>
        {
            json.Property("id", numbers[entity.Id]);
            Values(json, entity.Id.Value, "name", FlatTables.Entities, entity);
        }, cancellationToken);
        var edge = 0;
        Aspect(json, "edges", RelationsAhead.Of(part.Relations), relation =>
        {
            json.Property("id", edge++);
            json.Property("s", numbers[relation.Subject.Id]);
            json.Property("t", numbers[relation.Object.Id]);
            Values(json, relation.Id, "interaction", FlatTables.Relations, relation);
        }, cancellationToken);
        Aspect(json, "status", [true], success => json.Property("success", success), cancellationToken);
        json.EndArray();
        json.EndLine();
        json.Flush();
        return characters.Report(part.Entities.Length, part.Relations.Count);
    }

    private static void Head(JsonText json, GraphPart part)
    {
        json.StartObject();
        json.Property("CXVersion", "2.0");
        json.Property("hasFragments", false);
        json.EndObject();
        var counts = new (string Name, int Count)[] { ("attributeDeclarations", 1), ("networkAttributes", 1), ("nodes", part.Entities.Length), ("edges", part.Relations.Count) };
        Aspect(json, "metaData", counts, aspect =>
        {
            json.Property("name", aspect.Name);
            json.Property("elementCount", aspect.Count);
        });
        Aspect(json, "attributeDeclarations", [true], _ =>
        {
            Declare<object>(json, "networkAttributes", ["name"], []);
            Declare(json, "nodes", ["kgId", "name"], FlatTables.Entities.Columns);
            Declare(json, "edges", ["kgId", "interaction"], FlatTables.Relations.Columns);
        });
        Aspect(json, "networkAttributes", [true], _ => json.Property("name", "kg"));
    }

    private static void Aspect<T>(JsonText json, string name, IEnumerable<T> items, Action<T> fields, CancellationToken cancellationToken = default)
    {
        json.LineBreak();
        json.StartObject();
        json.Property(name, items, fields, cancellationToken);
        json.EndObject();
    }

    private static void Declare<T>(JsonText json, string aspect, string[] texts, ImmutableArray<Column<T>> columns)
    {
        json.Name(aspect);
        json.StartObject();
        foreach (var (name, type) in texts.Select(t => (t, "string")).Concat(columns.Where(IsValue).Select(c => (c.Name, TypeName(c.Type)))))
        {
            json.Name(name);
            json.StartObject();
            json.Property("d", type);
            json.EndObject();
        }

        json.EndObject();
    }

    private static void Values<T>(JsonText json, string id, string label, Table<T> table, T item)
    {
        json.Name("v");
        json.StartObject();
        json.Property("kgId", id);
        foreach (var column in table.Columns)
        {
            var cell = column.Value(item);
            if (cell.IsNone) continue;
            json.Name(IsValue(column) ? column.Name : label);
            JsonCells.Write(json, cell.Type == ColumnType.Records ? Cell.Of(cell.Texts) : cell);
        }

        json.EndObject();
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
