using KnowledgeGraph.Formats.Json;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>A relationship as a file has it.</summary>
internal sealed record RawEdge(string Type, string Start, string End, JsonRecord Properties);
