using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Csv;

/// <summary>
/// Two tables (RFC 4180), entities and relations, with a line of names: <c>nodes</c> and <c>edges</c>. Limits: no rows for documents, sentences, events and
/// statements, evidence as JSON in a field; lists are JSON arrays; a missing value and an empty text look alike; U+0000 and halves of surrogate pairs
/// become U+FFFD. Line ends within a field stay, so a reader must know quotes.
/// </summary>
/// <param name="name">Name of the format and ending of the files.</param>
/// <param name="delimiter">What stands between two fields.</param>
internal sealed class CsvFolderWriter(string name, char delimiter) : IGraphFolderWriter
{
    public string Name => name;

    public WriteReport Write(GraphPart part, Func<string, Stream> create, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        using (var rows = new CsvRows(create($"nodes.{name}"), delimiter))
        {
            Head(rows, FlatTables.Entities, "id");
            foreach (var entity in part.Entities)
            {
                cancellationToken.ThrowIfCancellationRequested();
                rows.Field(FlatTables.Id(entity));
                Values(rows, FlatTables.Entities, entity, characters);
            }
        }

        using (var rows = new CsvRows(create($"edges.{name}"), delimiter))
        {
            Head(rows, FlatTables.Relations, "source", "target", "id");
            foreach (var relation in RelationsAhead.Of(part.Relations))
            {
                cancellationToken.ThrowIfCancellationRequested();
                rows.Field(FlatTables.Id(relation.Subject));
                rows.Field(FlatTables.Id(relation.Object));
                rows.Field(FlatTables.Id(relation));
                Values(rows, FlatTables.Relations, relation, characters);
            }
        }

        return characters.Report(part.Entities.Length, part.Relations.Count);
    }

    private static void Head<T>(CsvRows rows, Table<T> table, params string[] ids)
    {
        foreach (var id in ids) rows.Field(id);
        foreach (var column in table.Columns) rows.Field(column.Name);
        rows.EndRow();
    }

    private static void Values<T>(CsvRows rows, Table<T> table, T item, Characters characters)
    {
        foreach (var column in table.Columns)
        {
            var cell = column.Value(item);
            rows.Field(cell.IsNone ? null : characters.WithoutNull(XmlCells.Text(cell)));
        }

        rows.EndRow();
    }
}
