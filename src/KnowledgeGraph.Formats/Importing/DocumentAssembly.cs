using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>What a file says of one document, while it is put together.</summary>
internal sealed class DocumentAssembly(DocumentNode document)
{
    public SortedDictionary<int, SentenceNode> Sentences { get; } = [];

    public List<MentionEdge> Mentions { get; } = [];

    public List<EventNode> Events { get; } = [];

    public List<HappeningLinkEdge> Links { get; } = [];

    public List<StatementNode> Statements { get; } = [];

    public List<RelationShare> Relations { get; } = [];

    /// <summary>Every entity that the document says something of.</summary>
    public HashSet<EntityId> Entities { get; } = [];

    /// <summary>The contribution. A sentence that the file does not hold, between others that it does, is an empty one.</summary>
    /// <param name="share">The share of an entity.</param>
    public Contribution Build(Func<EntityId, EntityShare> share)
    {
        var count = Sentences.Count == 0 ? 0 : Sentences.Keys.Max() + 1;
        return new Contribution(
            document,
            [.. Enumerable.Range(0, count).Select(i => Sentences.GetValueOrDefault(i) ?? new SentenceNode(document.Id, i, "", 0, 0))],
            [.. Entities.Order().Select(share)],
            [.. Mentions], [.. Events], [.. Links], [.. Statements], [.. Relations], ImmutableArray<RejectedFact>.Empty);
    }
}
