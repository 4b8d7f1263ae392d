using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.ParquetTables;

/// <summary>
/// Parquet (https://parquet.apache.org/docs/file-format/) for DuckDB, Spark, Arrow and pandas: <c>nodes.parquet</c>, <c>edges.parquet</c> and <c>evidence.parquet</c>,
/// which has a row for each piece of evidence and the edge's id in <c>relation</c>. Days are dates, lists are lists of strings. Limits: no rows for events, statements and
/// mentions; halves of surrogate pairs become U+FFFD.
/// </summary>
internal sealed class ParquetFolderWriter : IGraphFolderWriter
{
    private static readonly Table<Entity> Nodes = new("nodes", [new Column<Entity>("id", ColumnType.Text, e => Cell.Of(FlatTables.Id(e))), .. FlatTables.Entities.Columns]);

    /// <summary>Evidence has a table of its own.</summary>
    private static readonly Table<Relation> Edges = new(
        "edges",
        [
            new Column<Relation>("source", ColumnType.Text, r => Cell.Of(FlatTables.Id(r.Subject))), new Column<Relation>("target", ColumnType.Text, r => Cell.Of(FlatTables.Id(r.Object))),
            new Column<Relation>("id", ColumnType.Text, r => Cell.Of(FlatTables.Id(r))), .. FlatTables.Relations.Columns.Where(c => c.Type != ColumnType.Records),
        ]);

    private static readonly Table<(Relation Relation, Evidence Evidence)> Evidences = new Table<(Relation Relation, Evidence Evidence)>("evidence", [])
        .Text("relation", r => FlatTables.Id(r.Relation)).Text("sentence", r => r.Evidence.Sentence.Id).Whole("start", r => r.Evidence.Start).Whole("end", r => r.Evidence.End)
        .Real("confidence", r => r.Evidence.Confidence).Text("extractor", r => r.Evidence.Extractor).Text("event", r => r.Evidence.EventId)
        .Text("verdict", r => r.Evidence.Verdict is { } verdict ? EnumNames.Of(verdict.Judgement) : null)
        .Text("verdictBy", r => r.Evidence.Verdict?.By).Text("verdictAt", r => r.Evidence.Verdict is { } judged ? RelationSources.At(judged) : null)
        .Texts("attributedTo", r => r.Evidence.AttributedTo.Select(e => e.Id.Value)).Text("text", r => r.Evidence.Sentence.Text)
        .Whole("sentenceStart", r => r.Evidence.Sentence.Start).Whole("sentenceEnd", r => r.Evidence.Sentence.End).Text("document", r => r.Evidence.Document.Id)
        .Text("title", r => r.Evidence.Document.Title).Text("source", r => r.Evidence.Document.Source).Text("uri", r => r.Evidence.Document.Uri)
        .Day("publishedAt", r => r.Evidence.Document.PublishedAt);

    public string Name => "parquet";

    public WriteReport Write(GraphPart part, Func<string, Stream> create, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        Write(Nodes, part.Entities);
        Write(Edges, RelationsAhead.Of(part.Relations));
        Write(Evidences, part.Relations.SelectMany(r => r.Evidence.Select(e => (r, e))));
        return characters.Report(part.Entities.Length, part.Relations.Count);

        void Write<T>(Table<T> table, IEnumerable<T> rows) =>
            new ParquetTable<T>(table.Columns, characters).WriteAsync(create(table.Name + ".parquet"), rows, cancellationToken).GetAwaiter().GetResult();
    }
}
