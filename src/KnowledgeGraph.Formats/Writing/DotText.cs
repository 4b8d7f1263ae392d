using System.Text.RegularExpressions;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Quotes words for DOT so that Graphviz shows them as they are.</summary>
internal static partial class DotText
{
    /// <summary>
    /// A quoted string: quotation marks and backslashes are escaped, line ends are <c>\n</c>, and an ampersand that would begin an HTML entity
    /// (<c>&amp;lt;</c>), which Graphviz reads in every string, is written as one.
    /// </summary>
    public static string Quote(string text) => '"' + Entity().Replace(text, "&amp;$1")
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\n", StringComparison.Ordinal) + '"';

    [GeneratedRegex("&(#?[A-Za-z0-9]+;)", RegexOptions.NonBacktracking)]
    private static partial Regex Entity();
}
