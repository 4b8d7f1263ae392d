using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Importing;
using KnowledgeGraph.Gazetteers;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Formats.Names;

/// <summary>
/// Reads lists of names from CSV (RFC 4180, UTF-8; comma, semicolon or tab): the columns <c>name</c> and <c>kind</c>, <c>aliases</c> with <c>|</c> between them,
/// and one column for each scheme of ids, named for it (<c>wikidata</c>).
/// </summary>
public static class NameListReader
{
    private const long MostBytes = 64 << 20;

    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>Reads files.</summary>
    /// <param name="paths">The files; an entity is listed once over all of them.</param>
    /// <param name="ontology">Has the own kinds that may be named.</param>
    /// <param name="warn">Called with one line for a file that names columns and nobody; null, the default, says nothing.</param>
    /// <exception cref="InvalidDataException">A file is no such list; the message says what is wrong, in which line.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static NameList Read(IEnumerable<string> paths, Ontology ontology, Action<string>? warn = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var known = new Dictionary<(EntityKind, string), string>();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = new List<NameEntry>();
        foreach (var path in paths)
        {
            var before = entries.Count;
            foreach (var (entry, where) in Rows(path, ontology))
            {
                if (!known.TryAdd((entry.Kind, NameKey.Of(entry.Name)), where))
                    throw new InvalidDataException($"{where}: the {entry.Kind} '{entry.Name}' is in {known[(entry.Kind, NameKey.Of(entry.Name))]} already; give each a name of its own (\"{entry.Name} (…)\") and the shared one as an alias.");
                foreach (var id in entry.Ids)
                    if (!ids.TryAdd(id, where)) throw new InvalidDataException($"{where}: the id '{id}' is in {ids[id]} already; an id means one entity: put its other names into 'aliases', or mend the id.");
                entries.Add(entry);
            }

            if (entries.Count == before) warn?.Invoke($"{path}: names columns and nobody; add a line for each name.");
        }

        return new NameList(entries);
    }

    private static IEnumerable<(NameEntry Entry, string Where)> Rows(string path, Ontology ontology)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"{path}: {(Directory.Exists(path) ? "a folder" : "no such file")}; name a CSV file with the columns name and kind.", path);
        using var text = new StreamReader(BoundedFile.Open(path, MostBytes), new System.Text.UTF8Encoding(false, true));
        var (heading, at) = Heading(path, text);
        var delimiter = Delimiters.MaxBy(d => heading.Count(c => c == d));
        var columns = new NameColumns(path, at, Guarded(path, at, () => new CsvReader(new StringReader(heading), delimiter).Read())!, ontology);
        var rows = new CsvReader(text, delimiter);
        while (Guarded(path, at + rows.Line + 1, rows.Read) is { } row)
        {
            var where = FormattableString.Invariant($"{path}, line {at + rows.Line}");
            if (!row.All(string.IsNullOrWhiteSpace)) yield return (columns.Entry(row, where), where);
        }
    }

    /// <summary>The first line that is not blank, with its number: the names of the columns.</summary>
    private static (string Heading, int Line) Heading(string path, StreamReader text)
    {
        for (var line = 1; Guarded(path, line, text.ReadLine) is { } heading; line++)
            if (heading.Trim().TrimStart('\uFEFF').Length > 0) return (heading, line);
        throw new InvalidDataException($"{path}: empty; the first line must name the columns, name and kind among them.");
    }

    private static T? Guarded<T>(string path, int line, Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (FormatException e)
        {
            throw new InvalidDataException(FormattableString.Invariant($"{path}, line {line}: a field in quotation marks has no end; close it, and double quotation marks within it."), e);
        }
        catch (System.Text.DecoderFallbackException e)
        {
            throw new InvalidDataException(FormattableString.Invariant($"{path}, near line {line}: not UTF-8; save the file as UTF-8."), e);
        }
    }
}
