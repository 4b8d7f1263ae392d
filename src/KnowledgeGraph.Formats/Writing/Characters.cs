using System.Buffers;
using System.Text;
using System.Xml;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Replaces by U+FFFD what a format cannot hold, and counts it.</summary>
internal sealed class Characters
{
    /// <summary>What XML cannot hold, or can in pairs alone; a text without any of it is left as it is at once.</summary>
    private static readonly SearchValues<char> Doubtful =
        SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => !XmlConvert.IsXmlChar(c))]);

    private const char Replacement = '\uFFFD';

    /// <summary>How many were replaced.</summary>
    public int Replaced { get; private set; }

    /// <summary>How many line ends became blanks.</summary>
    public int LineEnds { get; private set; }

    /// <summary>How many characters became another one that says nearly the same.</summary>
    public int Changed { get; private set; }

    /// <summary>What was written.</summary>
    public WriteReport Report(int nodes, int relationships) => new(nodes, relationships, Replaced) { ReplacedLineEnds = LineEnds, ChangedCharacters = Changed };

    /// <summary>Text on one line: a line end becomes a blank.</summary>
    public string OneLine(string text)
    {
        if (text.AsSpan().IndexOfAny('\r', '\n') < 0) return text;
        var line = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        LineEnds += line.Count(c => c == '\n');
        return line.Replace('\n', ' ');
    }

    /// <summary>Text with one character in place of another.</summary>
    public string Change(string text, char from, char to)
    {
        Changed += text.AsSpan().Count(from);
        return text.Replace(from, to);
    }

    /// <summary>Text that UTF-8 can hold: without halves of surrogate pairs.</summary>
    public string Unicode(string text) => text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0 ? text : Clean(text, _ => true);

    /// <summary>Text without U+0000, at which programs written in C end a text, and without halves of surrogate pairs.</summary>
    public string WithoutNull(string text) => Clean(text, c => c != '\0');

    /// <summary>Text without U+FFFE and U+FFFF, which readers of RDF refuse even where they are escaped, and without U+0000, at which Raptor ends it.</summary>
    public string Rdf(string text) => Clean(text, c => c is not ('\0' or '\ufffe' or '\uffff'));

    /// <summary>Text without control characters.</summary>
    public string Printable(string text) => Clean(text, c => !char.IsControl(c));

    /// <summary>Text without characters that the format gives a meaning to.</summary>
    public string Without(string text, Func<char, bool> holds) => Clean(text, holds);

    /// <summary>Text that XML 1.0 can hold: also without control characters other than tab, line feed and carriage return, and without U+FFFE and U+FFFF.</summary>
    public string Xml(string text) => text.AsSpan().IndexOfAny(Doubtful) < 0 ? text : Clean(text, XmlConvert.IsXmlChar);

    private string Clean(string text, Func<char, bool> holds)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (pair || (!char.IsSurrogate(text[i]) && holds(text[i])))
            {
                clean?.Append(text, i, pair ? 2 : 1);
                if (pair) i++;
                continue;
            }

            clean ??= new StringBuilder(text.Length).Append(text, 0, i);
            clean.Append(Replacement);
            Replaced++;
        }

        return clean?.ToString() ?? text;
    }
}
