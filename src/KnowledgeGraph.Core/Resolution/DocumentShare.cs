using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>What a document gives to an entity.</summary>
/// <param name="Document">Number of the document.</param>
/// <param name="Share">What it gives.</param>
internal readonly record struct DocumentShare(int Document, EntityShare Share);
