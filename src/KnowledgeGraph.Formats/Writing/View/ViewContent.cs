using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>What a page shows.</summary>
/// <param name="Entities">The entities, those with the most relations first.</param>
/// <param name="Connected">How many of them, from the first on, have a relation.</param>
/// <param name="Relations">The relations between them.</param>
/// <param name="Events">The events by document and place.</param>
/// <param name="Statements">The statements by document and place.</param>
/// <param name="Links">The links between the happenings that are shown.</param>
/// <param name="Documents">The documents, with the sentences that the page has of each.</param>
/// <param name="Omissions">What was left out; empty where the page has everything.</param>
internal sealed record ViewContent(
    ImmutableArray<Entity> Entities,
    int Connected,
    ImmutableArray<Relation> Relations,
    ImmutableArray<GraphEvent> Events,
    ImmutableArray<GraphStatement> Statements,
    ImmutableArray<GraphLink> Links,
    ImmutableArray<ViewDocument> Documents,
    ImmutableArray<ViewOmission> Omissions);
