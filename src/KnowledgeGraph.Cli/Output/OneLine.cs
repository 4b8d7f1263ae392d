using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A message on one line.</summary>
internal static class OneLine
{
    /// <summary>Line breaks become blanks, other control characters are shown as "?": an input's name cannot write to the terminal.</summary>
    public static string Of(string message) =>
        string.Concat(WhiteSpace.Collapse(message).Select(c => char.IsControl(c) ? '?' : c));

    /// <summary>The beginning of a text.</summary>
    public static string Short(string message, int most) => Of(message) is var line && line.Length <= most ? line : line[..(most - 1)] + "…";
}
