using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cli.Screens;

/// <summary>
/// Breaks lines that are longer than a screen is wide between words; what follows is indented as the line is, or by two where it is not. A word longer than the screen stays whole.
/// What is written without a line's end goes through as it is. Escape codes of inks take no columns.
/// </summary>
/// <param name="output">Where the lines go.</param>
/// <param name="width">Columns of the screen; null where lines are not broken.</param>
/// <param name="inked">Whether pieces of a <see cref="ScreenLine"/> get the look of their ink.</param>
internal sealed class ScreenWriter(TextWriter output, int? width, bool inked) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => output.Encoding;

    /// <summary>Whether inks are seen.</summary>
    public bool IsInked => inked;

    public override void Write(char value) => output.Write(value);

    public override void Write(string? value) => output.Write(value);

    public override void WriteLine() => output.WriteLine();

    public override void WriteLine(string? value)
    {
        if (width is null) output.WriteLine(value);
        else foreach (var line in Lines(value ?? "", width.Value)) output.WriteLine(line);
    }

    /// <summary>Writes a line whose pieces have inks.</summary>
    public void WriteLine(ScreenLine line)
    {
        var text = line.Text;
        foreach (var (indent, start, end) in width is { } columns ? Pieces(text, columns) : [(0, 0, text.Length)])
        {
            output.Write(new string(' ', indent));
            output.WriteLine(inked ? line.Inked(start, end) : text[start..end]);
        }
    }

    public override void Flush() => output.Flush();

    /// <summary>A line in pieces of at most a number of columns; a character with its accents is one column, of East Asian ones too few are counted.</summary>
    internal static IEnumerable<string> Lines(string line, int width) => Pieces(line, width).Select(p => new string(' ', p.Indent) + line[p.Start..p.End]);

    /// <summary>The same as places in the line, each with the blanks that go before it.</summary>
    private static IEnumerable<(int Indent, int Start, int End)> Pieces(string line, int width)
    {
        var own = line.TakeWhile(c => c == ' ').Count();
        var (indent, start) = (0, 0);
        while (indent + Columns(line[start..]) > width && Break(line, start, width - indent, start == 0 ? own : 0) is > 0 and var at)
        {
            yield return (indent, start, start + line[start..at].TrimEnd().Length);
            start = at + line[at..].TakeWhile(char.IsWhiteSpace).Count();
            indent = own == 0 ? 2 : own;
        }

        yield return (indent, start, line.Length);
    }

    /// <summary>Where to break: behind the last word that fits, else behind the first one; -1 where there is only one word.</summary>
    private static int Break(string line, int start, int width, int indent)
    {
        var found = -1;
        for (var blank = line.IndexOf(' ', start + indent); blank >= 0; blank = line.IndexOf(' ', blank + 1))
        {
            if (line.AsSpan(blank).IsWhiteSpace()) break;
            if (found > 0 && Columns(line[start..blank].TrimEnd()) > width) break;
            found = blank;
        }

        return found;
    }

    private static int Columns(string text) => new StringInfo(text).LengthInTextElements;
}
