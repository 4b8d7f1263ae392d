namespace KnowledgeGraph.Formats.Writing;

/// <summary>What a writer wrote.</summary>
/// <param name="Nodes">Number of nodes.</param>
/// <param name="Relationships">Number of relationships.</param>
/// <param name="ReplacedCharacters">Number of characters that the format cannot hold; each was written as U+FFFD.</param>
public sealed record WriteReport(int Nodes, int Relationships, int ReplacedCharacters)
{
    /// <summary>One line for the user where something could not be written as it is; else null.</summary>
    public string? Warning => ReplacedCharacters == 0 ? null : string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{ReplacedCharacters} character{(ReplacedCharacters == 1 ? "" : "s")} that the format cannot hold (control characters, halves of a pair) "
        + $"became U+FFFD; the graph itself still has them.");
}
