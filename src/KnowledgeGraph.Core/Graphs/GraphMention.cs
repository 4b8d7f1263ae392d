namespace KnowledgeGraph.Graphs;

/// <summary>A mention with its document, sentence and entity.</summary>
/// <param name="Edge">The words, their place and form.</param>
/// <param name="Document">Its document.</param>
/// <param name="Sentence">The sentence that holds it.</param>
/// <param name="Entity">What it refers to.</param>
public sealed record GraphMention(MentionEdge Edge, DocumentNode Document, SentenceNode Sentence, Entity Entity);
