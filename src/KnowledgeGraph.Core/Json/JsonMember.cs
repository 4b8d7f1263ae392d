namespace KnowledgeGraph.Json;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Offset">Offset of the name's first byte.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, int Offset, JsonNode Value);
