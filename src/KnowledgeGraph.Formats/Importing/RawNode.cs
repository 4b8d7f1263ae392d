using KnowledgeGraph.Formats.Json;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>A node as a file has it.</summary>
internal sealed record RawNode(string Id, string[] Labels, JsonRecord Properties)
{
    public bool Is(string label) => Labels.Contains(label, StringComparer.Ordinal);
}
