namespace KnowledgeGraph.English.Places;

/// <summary>A place name as it stands in a document.</summary>
/// <param name="Name">Its words.</param>
/// <param name="Container">A place that the text names beside it as the one around it ("Paris, Texas", "Palmyra in Syria"), if any.</param>
internal sealed record PlaceName(string Name, string? Container = null);
