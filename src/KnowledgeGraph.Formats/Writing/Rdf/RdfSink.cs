using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Rdf;

/// <summary>Makes the triples of <see cref="RdfWriter"/>.</summary>
internal sealed class RdfSink(ITripleOutput output, Reification reification, CancellationToken cancellationToken) : IPropertyGraphSink
{
    private const string Type = RdfNames.Rdf + "type";
    private readonly Characters _characters = new();
    private int _nodes;
    private int _relationships;

    public WriteReport Report => _characters.Report(_nodes, _relationships);

    public void Node<T>(Table<T> table, in NodeReference node, T item)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _nodes++;
        var subject = RdfNames.Node(node);
        foreach (var label in node.Labels) output.Triple(subject, Type, RdfValue.Iri(RdfNames.Term(label)));
        if (node.BaseLabel is not "Entity") output.Triple(subject, Type, RdfValue.Iri(RdfNames.Prov + "Entity"));
        if (item is Entity entity) output.Triple(subject, RdfNames.Rdfs + "label", RdfValue.Literal(new Characters().Rdf(entity.Name)));
        if (item is DocumentNode { Title: { } title }) output.Triple(subject, RdfNames.Terms + "title", RdfValue.Literal(new Characters().Rdf(title)));
        if (item is DocumentNode { PublishedAt: { } day })
            output.Triple(subject, RdfNames.Terms + "issued", RdfValue.Literal(Json.Days.Text(day), RdfNames.Xsd + "date"));
        Properties(subject, table, item);
    }

    public void Edge<T>(Table<T> table, in EdgeReference edge, T item)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _relationships++;
        var (start, type, end) = (RdfNames.Node(edge.Start), RdfNames.Term(edge.Type), RdfNames.Node(edge.End));
        if (edge.Holds) output.Triple(start, type, RdfValue.Iri(end));
        Provenance(edge.Type, start, end);
        if (table.Columns.IsEmpty) return;
        var reifier = RdfNames.Resource("relation", edge.Id);
        Reify(reifier, start, type, end);
        Properties(reifier, table, item);
        if (item is Relation relation) Evidence(reifier, relation);
    }

    private void Reify(string reifier, string start, string type, string end)
    {
        switch (reification)
        {
            case Reification.Star:
                output.Reifies(reifier, start, type, end);
                break;
            case Reification.Singleton:
                output.Triple(start, reifier, RdfValue.Iri(end));
                output.Triple(reifier, RdfNames.Rdf + "singletonPropertyOf", RdfValue.Iri(type));
                break;
            default:
                output.Triple(reifier, Type, RdfValue.Iri(RdfNames.Rdf + "Statement"));
                output.Triple(reifier, RdfNames.Rdf + "subject", RdfValue.Iri(start));
                output.Triple(reifier, RdfNames.Rdf + "predicate", RdfValue.Iri(type));
                output.Triple(reifier, RdfNames.Rdf + "object", RdfValue.Iri(end));
                break;
        }
    }

    /// <summary>What PROV-O calls a relationship of the graph.</summary>
    private void Provenance(string type, string start, string end)
    {
        if (type == "HAS_SENTENCE") output.Triple(end, RdfNames.Prov + "wasQuotedFrom", RdfValue.Iri(start));
        else if (type == "EVIDENCED_BY") output.Triple(start, RdfNames.Prov + "wasDerivedFrom", RdfValue.Iri(end));
        else if (type == "IN_SENTENCE") output.Triple(start, RdfNames.Prov + "wasQuotedFrom", RdfValue.Iri(end));
        else if (type == "STATED_BY") output.Triple(start, RdfNames.Prov + "wasAttributedTo", RdfValue.Iri(end));
    }

    private void Properties<T>(string subject, Table<T> table, T item)
    {
        foreach (var column in table.Columns)
        {
            var cell = column.Value(item);
            if (cell.IsNone || IsLinked(table.Name, column.Name)) continue;
            var predicate = RdfNames.Term(column.Name);
            if (cell.Type == ColumnType.Texts)
            {
                foreach (var text in cell.Texts) output.Triple(subject, predicate, RdfValue.Literal(_characters.Rdf(text)));
            }
            else
            {
                output.Triple(subject, predicate, RdfValue.Literal(cell.Type == ColumnType.Text ? _characters.Rdf(cell.Text) : XmlCells.Text(cell), Datatype(cell.Type)));
            }
        }
    }

    /// <summary>Lists of ids become links; kinds of an own ontology are types already.</summary>
    private static bool IsLinked(string table, string column) => table switch
    {
        "relations" => column is "documents" or "sentences" or "events" or "attributedTo" or "evidence",
        "entities" => column is "types",
        _ => false,
    };

    private void Evidence(string reifier, Relation relation)
    {
        foreach (var sentence in RelationSources.Sentences(relation)) output.Triple(reifier, RdfNames.Prov + "wasDerivedFrom", RdfValue.Iri(RdfNames.Resource("Sentence", sentence)));
        foreach (var id in RelationSources.Events(relation)) output.Triple(reifier, RdfNames.Term("event"), RdfValue.Iri(RdfNames.Resource("Event", id)));
        foreach (var id in RelationSources.AttributedTo(relation)) output.Triple(reifier, RdfNames.Prov + "wasAttributedTo", RdfValue.Iri(RdfNames.Resource("Entity", id)));
        for (var i = 0; i < relation.Evidence.Length; i++) output.Triple(reifier, RdfNames.Prov + "qualifiedDerivation", RdfValue.Iri(Derivation(relation, i)));
        for (var i = 0; i < relation.Evidence.Length; i++) Derivation(Derivation(relation, i), relation.Evidence[i]);
    }

    private static string Derivation(Relation relation, int index) => RdfNames.Resource("evidence", FormattableString.Invariant($"{relation.Id}/{index}"));

    private void Derivation(string subject, Evidence evidence)
    {
        output.Triple(subject, Type, RdfValue.Iri(RdfNames.Prov + "Derivation"));
        output.Triple(subject, RdfNames.Prov + "entity", RdfValue.Iri(RdfNames.Resource("Sentence", evidence.Sentence.Id)));
        Number(subject, "start", evidence.Start);
        Number(subject, "end", evidence.End);
        output.Triple(subject, RdfNames.Term("confidence"), RdfValue.Literal(System.Xml.XmlConvert.ToString(evidence.Confidence), Datatype(ColumnType.Real)));
        output.Triple(subject, RdfNames.Term("extractor"), RdfValue.Literal(_characters.Rdf(evidence.Extractor)));
        if (evidence.Verdict is { } verdict) output.Triple(subject, RdfNames.Term("verdict"), RdfValue.Literal(EnumNames.Of(verdict.Judgement)));
        if (evidence.EventId is { } id) output.Triple(subject, RdfNames.Term("event"), RdfValue.Iri(RdfNames.Resource("Event", id)));
    }

    private void Number(string subject, string name, int value) =>
        output.Triple(subject, RdfNames.Term(name), RdfValue.Literal(System.Xml.XmlConvert.ToString(value), Datatype(ColumnType.Whole)));

    private static string? Datatype(ColumnType type) => type switch
    {
        ColumnType.Flag => RdfNames.Xsd + "boolean",
        ColumnType.Whole => RdfNames.Xsd + "integer",
        ColumnType.Real => RdfNames.Xsd + "double",
        ColumnType.Day => RdfNames.Xsd + "date",
        _ => null,
    };
}
