using System.Globalization;
using System.Text;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>
/// GML (https://networkx.org/documentation/stable/reference/readwrite/gml.html), which networkx, igraph and Gephi read: entities and relations. Limits: ids are
/// whole numbers, so that ours is <c>kgId</c>; texts are ASCII, all else stands as character references, which igraph shows as they are; U+0000 and halves
/// of surrogate pairs become U+FFFD; flags are 0 and 1; lists and evidence are JSON texts. Labels need not be unique: networkx wants
/// <c>read_gml(file, label="id")</c> where they are not.
/// </summary>
internal sealed class GmlWriter : IGraphWriter
{
    public string Name => "gml";

    public string Extension => ".gml";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        var numbers = new Dictionary<EntityId, int>(part.Entities.Length);
        output.Write("Creator \"kg\"\ngraph [\n  directed 1\n  multigraph 1\n");
        foreach (var entity in part.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            numbers.Add(entity.Id, numbers.Count);
            output.Write("  node [\n");
            Number(output, "id", numbers[entity.Id]);
            Text(output, "kgId", entity.Id.Value);
            Values(output, FlatTables.Entities, entity, characters);
            output.Write("  ]\n");
        }

        foreach (var relation in RelationsAhead.Of(part.Relations))
        {
            cancellationToken.ThrowIfCancellationRequested();
            output.Write("  edge [\n");
            Number(output, "source", numbers[relation.Subject.Id]);
            Number(output, "target", numbers[relation.Object.Id]);
            Text(output, "key", FlatTables.Id(relation));
            Values(output, FlatTables.Relations, relation, characters);
            output.Write("  ]\n");
        }

        output.Write("]\n");
        return characters.Report(part.Entities.Length, part.Relations.Count);
    }

    private static void Values<T>(TextWriter output, Table<T> table, T item, Characters characters)
    {
        foreach (var column in table.Columns)
        {
            var cell = column.Value(item);
            if (cell.IsNone) continue;
            if (cell.Type == ColumnType.Flag) Number(output, column.Name, cell.Flag ? 1 : 0);
            else if (cell.Type == ColumnType.Whole) Number(output, column.Name, cell.Whole);
            else if (cell.Type == ColumnType.Real) Line(output, column.Name, Real(cell.Real));
            else Text(output, column.Name, characters.WithoutNull(XmlCells.Text(cell)));
        }
    }

    private static void Number(TextWriter output, string name, int value) => Line(output, name, value.ToString(CultureInfo.InvariantCulture));

    private static void Text(TextWriter output, string name, string value) => Line(output, name, Quote(value));

    private static void Line(TextWriter output, string name, string value) => output.Write($"    {name} {value}\n");

    private static string Real(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny(".E") < 0 ? text + ".0" : text;
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '"') quoted.Append("&quot;");
            else if (rune.Value == '&') quoted.Append("&amp;");
            else if (rune.Value is >= ' ' and <= '~') quoted.Append((char)rune.Value);
            else quoted.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
        }

        return quoted.Append('"').ToString();
    }
}
