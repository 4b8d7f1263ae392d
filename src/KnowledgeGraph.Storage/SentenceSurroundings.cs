using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>The mentions and events of each sentence of a graph.</summary>
/// <param name="graph">The graph, whose sentences are the same objects wherever they come.</param>
internal sealed class SentenceSurroundings(EntityGraph graph)
{
    private readonly ILookup<SentenceNode, GraphMention> _mentions = graph.Mentions.ToLookup<GraphMention, SentenceNode>(m => m.Sentence, ReferenceEqualityComparer.Instance);
    private readonly ILookup<SentenceNode, GraphEvent> _events = graph.Events.ToLookup<GraphEvent, SentenceNode>(e => e.Sentence, ReferenceEqualityComparer.Instance);

    public List<GraphMention> MentionsIn(SentenceNode sentence) => [.. _mentions[sentence]];

    public List<GraphEvent> EventsIn(SentenceNode sentence) => [.. _events[sentence]];
}
