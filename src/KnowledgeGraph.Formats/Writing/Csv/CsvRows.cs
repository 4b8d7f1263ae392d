using System.Buffers;
using System.Text;

namespace KnowledgeGraph.Formats.Writing.Csv;

/// <summary>
/// Writes the rows of one table (RFC 4180): UTF-8 without byte order mark, lines end by a line feed. A field stands in quotation marks where it holds the delimiter,
/// a quotation mark or a line end, begins or ends with a blank, or is an empty text, which some readers tell from a missing one.
/// </summary>
internal sealed class CsvRows(Stream stream, char delimiter) : IDisposable
{
    private readonly StreamWriter _output = new(stream, new UTF8Encoding(false), 1 << 16);
    private readonly SearchValues<char> _special = SearchValues.Create([delimiter, '"', '\r', '\n']);
    private bool _isFirst = true;

    /// <summary>A field; null where there is no value.</summary>
    public void Field(string? text)
    {
        if (!_isFirst) _output.Write(delimiter);
        _isFirst = false;
        if (text is null) return;
        if (!NeedsQuotes(text))
        {
            _output.Write(text);
            return;
        }

        _output.Write('"');
        _output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        _output.Write('"');
    }

    public void EndRow()
    {
        _output.Write('\n');
        _isFirst = true;
    }

    public void Dispose() => _output.Dispose();

    private bool NeedsQuotes(string text) => text.Length == 0 || text[0] == ' ' || text[^1] == ' ' || text.AsSpan().IndexOfAny(_special) >= 0;
}
