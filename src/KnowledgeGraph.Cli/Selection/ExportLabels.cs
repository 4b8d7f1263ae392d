using System.Collections.Frozen;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>What the relationships of an export join that are no relations between entities, and what shows it here.</summary>
internal static class ExportLabels
{
    private static readonly FrozenDictionary<string, string> Meanings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["STATED_BY"] = "a statement with its speaker; kg said shows it",
        ["ASSERTS"] = "a statement with an event in its words; kg said and kg find --said-by NAME show it",
        ["IN_SENTENCE"] = "a statement with its sentences; kg said --json shows it",
        ["HAS_SENTENCE"] = "a document with its sentences; kg documents lists the documents",
        ["NEXT"] = "a sentence with the next one; kg export jsonl writes it",
        ["MENTIONS"] = "a sentence with an entity that it names; kg show NAME shows an entity",
        ["EVIDENCED_BY"] = "an event with its sentence; kg find --events shows it",
        ["AGENT"] = "an event with who acts; kg find --events --from NAME shows it",
        ["TARGET"] = "an event with whom it befalls; kg find --events --to NAME shows it",
        ["OCCURRED_IN"] = "an event with its place; kg find --events shows it",
        ["USED"] = "an event with its instrument; kg find --events shows it",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>"joins …; kg … shows it", or null where it is no such relationship.</summary>
    public static string? Explain(string label) => Meanings.TryGetValue(label, out var meaning) ? "joins " + meaning : null;
}
