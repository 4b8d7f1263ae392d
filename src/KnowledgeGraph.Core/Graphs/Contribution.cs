using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Graphs;

/// <summary>
/// What one document gives to the graph: nodes and edges with content-derived ids. Every store and every export consumes contributions,
/// in any order and any number of times; taking one away subtracts exactly what it gave.
/// </summary>
/// <param name="Document">The document.</param>
/// <param name="Sentences">Its sentences by index.</param>
/// <param name="Entities">Its entities, ordinal order of ids.</param>
/// <param name="Mentions">Its mentions by place.</param>
/// <param name="Events">Its events by place.</param>
/// <param name="Links">Links between its happenings.</param>
/// <param name="Statements">Its statements by place.</param>
/// <param name="Relations">Its evidence for relations by sentence.</param>
/// <param name="Rejected">What was found and not kept; reported, and no part of the graph.</param>
public sealed record Contribution(
    DocumentNode Document,
    ImmutableArray<SentenceNode> Sentences,
    ImmutableArray<EntityShare> Entities,
    ImmutableArray<MentionEdge> Mentions,
    ImmutableArray<EventNode> Events,
    ImmutableArray<HappeningLinkEdge> Links,
    ImmutableArray<StatementNode> Statements,
    ImmutableArray<RelationShare> Relations,
    ImmutableArray<RejectedFact> Rejected)
{
    /// <summary>What the document leaves open; reported, and no part of the graph.</summary>
    public ImmutableArray<OpenPoint> Open { get; init; } = [];
}
