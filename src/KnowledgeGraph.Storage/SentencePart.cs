using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>A sentence with its document, mentions and events.</summary>
internal sealed record SentencePart(DocumentNode Document, SentenceNode Sentence, ImmutableArray<GraphMention> Mentions, ImmutableArray<GraphEvent> Events);
