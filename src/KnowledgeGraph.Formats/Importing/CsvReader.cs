using System.Text;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>Reads rows of CSV (RFC 4180): quotation marks around fields, doubled within, line ends within quoted fields.</summary>
internal sealed class CsvReader(TextReader input, char delimiter)
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>Number of the line that the row read last ended on, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Reads the first row, which names the columns, and the rows behind it.</summary>
    /// <param name="input">The file.</param>
    /// <param name="delimiter">What stands between two fields; null for that of comma, semicolon and tab that the first row has most of.</param>
    /// <exception cref="FormatException">The file is empty, or a quoted field has no end.</exception>
    public static (List<string> Head, CsvReader Rows) Open(TextReader input, char? delimiter)
    {
        var text = input.ReadLine()?.TrimStart('\ufeff') ?? throw new FormatException("the file is empty; its first line must name the columns");
        var lines = 1;
        while (text.Count(c => c == '"') % 2 == 1 && input.ReadLine() is { } more) (text, lines) = ($"{text}\n{more}", lines + 1);
        var found = delimiter ?? Delimiters.MaxBy(d => text.Count(c => c == d));
        var head = new CsvReader(new StringReader(text), found).Read() ?? [""];
        return (head, new CsvReader(input, found) { Line = lines });
    }

    /// <summary>The next row, or null at the end.</summary>
    /// <exception cref="FormatException">A quoted field has no end.</exception>
    public List<string>? Read()
    {
        if (input.Peek() < 0) return null;
        var fields = new List<string>();
        var field = new StringBuilder();
        var begun = ++Line;
        while (true)
        {
            var c = input.Read();
            if (c == '"' && field.Length == 0) Quoted(field, begun);
            else if (c == delimiter) Next(fields, field);
            else if (c is '\r' or '\n' or -1)
            {
                if (c == '\r' && input.Peek() == '\n') input.Read();
                Next(fields, field);
                return fields;
            }
            else field.Append((char)c);
        }
    }

    private static void Next(List<string> fields, StringBuilder field)
    {
        fields.Add(field.ToString());
        field.Clear();
    }

    private void Quoted(StringBuilder field, int begun)
    {
        while (true)
        {
            var c = input.Read();
            if (c < 0) throw new FormatException(FormattableString.Invariant($"line {begun}: a field in quotation marks has no end"));
            if (c == '\n') Line++;
            if (c != '"') field.Append((char)c);
            else if (input.Peek() == '"') field.Append((char)input.Read());
            else return;
        }
    }
}
