using System.Globalization;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>What a writer wrote.</summary>
/// <param name="Nodes">Number of nodes.</param>
/// <param name="Relationships">Number of relationships.</param>
/// <param name="ReplacedCharacters">Number of characters that the format cannot hold; each was written as U+FFFD.</param>
public sealed record WriteReport(int Nodes, int Relationships, int ReplacedCharacters)
{
    /// <summary>Number of line ends that became blanks, in formats whose texts have one line.</summary>
    public int ReplacedLineEnds { get; init; }

    /// <summary>Number of characters that became a similar one, as a quotation mark an apostrophe.</summary>
    public int ChangedCharacters { get; init; }

    /// <summary>What else a reader of the file should know; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>One line for the user where something could not be written as it is; else null.</summary>
    public string? Warning
    {
        get
        {
            var lost = string.Join("; ", new[]
            {
                Count(ReplacedCharacters, "that the format cannot hold (control characters, halves of a pair) became U+FFFD"),
                Count(ChangedCharacters, "that the format cannot hold became a similar one"),
                ReplacedLineEnds == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{ReplacedLineEnds} line end{(ReplacedLineEnds == 1 ? "" : "s")} became blanks"),
            }.OfType<string>());
            return lost.Length == 0 ? Note : $"{lost}; the graph itself still has them.{(Note is null ? "" : " " + Note)}";
        }
    }

    private static string? Count(int number, string what) =>
        number == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{number} character{(number == 1 ? "" : "s")} {what}");
}
