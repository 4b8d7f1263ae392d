using System.Collections.Immutable;

namespace KnowledgeGraph.Graphs;

/// <summary>A statement with its document, sentence and source.</summary>
/// <param name="Node">The statement.</param>
/// <param name="Document">Its document.</param>
/// <param name="Sentence">The sentence in which its words begin.</param>
/// <param name="Speaker">The source; null where nobody is named.</param>
/// <param name="About">Entities that the words mention.</param>
public sealed record GraphStatement(StatementNode Node, DocumentNode Document, SentenceNode Sentence, Entity? Speaker, ImmutableArray<Entity> About);
