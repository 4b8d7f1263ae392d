using System.Text;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>Reads rows of CSV (RFC 4180): quotation marks around fields, doubled within, line ends within quoted fields.</summary>
internal sealed class CsvReader(TextReader input, char delimiter)
{
    /// <summary>Number of the line that the row read last ended on, from 1.</summary>
    public int Line { get; private set; }

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
