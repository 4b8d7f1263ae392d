using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>A document of a page.</summary>
/// <param name="Node">The document.</param>
/// <param name="Sentences">The sentences that the page has of it, by place.</param>
/// <param name="IsWhole">Whether these are all of its sentences.</param>
internal sealed record ViewDocument(DocumentNode Node, ImmutableArray<SentenceNode> Sentences, bool IsWhole);
