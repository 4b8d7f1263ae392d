using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>A document with its place in the file.</summary>
/// <param name="Document">The document.</param>
/// <param name="Key">Key of its row.</param>
/// <param name="ContentDigest">Digest of what it gives (<see cref="ContributionDigest"/>); null where none was written.</param>
internal sealed record DocumentRow(DocumentNode Document, long Key, string? ContentDigest);
