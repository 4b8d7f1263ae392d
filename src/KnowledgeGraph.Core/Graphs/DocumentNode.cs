namespace KnowledgeGraph.Graphs;

/// <summary>A document in the graph.</summary>
/// <param name="Id">Content-derived id, 32 hex digits.</param>
/// <param name="Title">Headline, if known.</param>
/// <param name="Source">Who published it, if known.</param>
/// <param name="Uri">Where it came from, if known.</param>
/// <param name="PublishedAt">Day of publication, if known.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Characters">Length of its text in UTF-16 code units.</param>
/// <param name="Words">Number of words.</param>
public sealed record DocumentNode(
    string Id, string? Title, string? Source, string? Uri, DateOnly? PublishedAt, string Language, int Characters, int Words);
