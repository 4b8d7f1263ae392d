namespace KnowledgeGraph.Formats.Json;

/// <summary>A value or name in <see cref="JsonParts"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where its characters begin in the line; negative where they were written otherwise, the complement of a place among the texts.</param>
/// <param name="Length">The number of its characters; of a list, of its items.</param>
/// <param name="Next">The place of the part behind it and all that it holds.</param>
internal readonly record struct JsonPart(JsonKind Kind, int Start, int Length, int Next);
