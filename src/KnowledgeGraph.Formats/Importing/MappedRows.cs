using System.Globalization;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>Reads the facts of CSV edge lists and node-link JSON by a mapping.</summary>
internal sealed class MappedRows(ImportMapping mapping, Ontology ontology)
{
    /// <exception cref="FormatException">A row is broken; the message names its line.</exception>
    public IEnumerable<MappedRow> OfCsv(TextReader input)
    {
        var (head, rows) = CsvReader.Open(input, mapping.Delimiter);
        foreach (var needed in new[] { mapping.Subject, mapping.Object })
            if (!head.Contains(needed)) throw new FormatException($"no column '{needed}' among {string.Join(", ", head)}; name the columns in a mapping (--map)");
        if (IsOurs(head)) throw new FormatException("these are edges as kg export csv writes them, whose ends are ids; export as jsonl or node-link and import that");
        while (rows.Read() is { } fields)
        {
            if (fields is [""]) continue;
            if (fields.Count != head.Count) throw new FormatException(FormattableString.Invariant($"line {rows.Line}: {fields.Count} fields in place of {head.Count}"));
            var row = fields;
            yield return Row(name => head.IndexOf(name) is var i and >= 0 && row[i].Length > 0 ? row[i] : null, FormattableString.Invariant($"line {rows.Line}"));
        }
    }

    private bool IsOurs(List<string> head) => mapping.Subject == "source" && FlatTables.Relations.Columns.All(c => head.Contains(c.Name));

    /// <exception cref="FormatException">An edge is broken, or ends at no node.</exception>
    public IEnumerable<MappedRow> OfNodeLink(RawGraph graph)
    {
        for (var i = 0; i < graph.Edges.Count; i++)
        {
            var edge = graph.Edges[i];
            var (start, end) = (graph.Node(edge.Start), graph.Node(edge.End));
            var row = Row(name => name == mapping.Subject ? Name(start) : name == mapping.Object ? Name(end) : edge.Properties.AnyText(name), FormattableString.Invariant($"edge {i + 1}"));
            yield return row with { SubjectKind = row.SubjectKind ?? Kind(start.Properties.AnyText(mapping.NodeKind)), ObjectKind = row.ObjectKind ?? Kind(end.Properties.AnyText(mapping.NodeKind)) };
        }
    }

    private string Name(RawNode node) => node.Properties.AnyText(mapping.NodeName) ?? node.Id;

    private MappedRow Row(Func<string, string?> field, string where)
    {
        var type = field(mapping.Type) ?? mapping.DefaultType ?? throw new FormatException($"{where}: no relation; name a column for type or a defaultType in a mapping (--map)");
        return new MappedRow(
            field(mapping.Subject) ?? throw new FormatException($"{where}: no subject"), Kind(field(mapping.SubjectKind)),
            mapping.Types.GetValueOrDefault(type) ?? type.Trim().ToUpperInvariant().Replace(' ', '_').Replace('-', '_'),
            field(mapping.Object) ?? throw new FormatException($"{where}: no object"), Kind(field(mapping.ObjectKind)),
            Day(field(mapping.Date), where), Day(field(mapping.LastDate), where), Share(field(mapping.Confidence), where), field(mapping.Text));
    }

    private KnownKind? Kind(string? word) => string.IsNullOrWhiteSpace(word) ? null
        : mapping.Kinds.TryGetValue(word, out var kind) ? new(kind, []) : KnownKind.Of(word.Trim(), ontology) ?? new(mapping.DefaultKind, []);

    private static DateOnly? Day(string? text, string where)
    {
        try
        {
            return text is null ? null : Days.Parse(text);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{where}: {e.Message}", e);
        }
    }

    private static double Share(string? text, string where) => text is null ? 1
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share
        : throw new FormatException($"{where}: the confidence '{text}' is not a number from 0 to 1");
}
