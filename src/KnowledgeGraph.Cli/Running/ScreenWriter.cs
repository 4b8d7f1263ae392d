using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cli.Running;

/// <summary>
/// Breaks lines that are longer than a screen is wide between words; what follows is indented as the line is, or by two where it is not. A word longer than the screen stays whole.
/// What is written without a line's end goes through as it is.
/// </summary>
/// <param name="output">Where the lines go.</param>
/// <param name="width">Columns of the screen.</param>
internal sealed class ScreenWriter(TextWriter output, int width) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => output.Encoding;

    public override void Write(char value) => output.Write(value);

    public override void Write(string? value) => output.Write(value);

    public override void WriteLine() => output.WriteLine();

    public override void WriteLine(string? value)
    {
        foreach (var line in Lines(value ?? "", width)) output.WriteLine(line);
    }

    public override void Flush() => output.Flush();

    /// <summary>A line in pieces of at most a number of columns; a character with its accents is one column, of East Asian ones too few are counted.</summary>
    internal static IEnumerable<string> Lines(string line, int width)
    {
        var indent = line.TakeWhile(c => c == ' ').Count();
        var next = new string(' ', indent == 0 ? 2 : indent);
        var rest = line;
        while (Columns(rest) > width && Break(rest, width, rest.TakeWhile(c => c == ' ').Count()) is > 0 and var at)
        {
            yield return rest[..at].TrimEnd();
            rest = next + rest[at..].TrimStart();
        }

        yield return rest;
    }

    /// <summary>Where to break: behind the last word that fits, else behind the first one; -1 where there is only one word.</summary>
    private static int Break(string line, int width, int indent)
    {
        var found = -1;
        for (var blank = line.IndexOf(' ', indent); blank >= 0; blank = line.IndexOf(' ', blank + 1))
        {
            if (line.AsSpan(blank).IsWhiteSpace()) break;
            if (found > 0 && Columns(line[..blank].TrimEnd()) > width) break;
            found = blank;
        }

        return found;
    }

    private static int Columns(string text) => new StringInfo(text).LengthInTextElements;
}
