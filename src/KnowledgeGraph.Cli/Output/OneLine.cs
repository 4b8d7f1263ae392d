using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A message on one line.</summary>
internal static class OneLine
{
    /// <summary>Line breaks become blanks, other control characters are shown as "?": an input's name cannot write to the terminal.</summary>
    public static string Of(string message) =>
        Visible(WhiteSpace.Collapse(message));

    /// <summary>A line with every character that steers a terminal or turns the direction of what follows shown as "?".</summary>
    public static string Visible(string line) => line.Any(Steers) ? string.Concat(line.Select(c => Steers(c) ? '?' : c)) : line;

    private static bool Steers(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The beginning of a text.</summary>
    public static string Short(string message, int most) => Of(message) is var line && line.Length <= most ? line : line[..(most - 1)] + "…";
}
