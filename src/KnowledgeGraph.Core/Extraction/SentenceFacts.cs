using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>Everything that one sentence says by itself, before the rest of the document is read.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">One analysis a word.</param>
/// <param name="Mentions">Mentions, the model's by last word and then those that rules add; <see cref="EventArgument"/>, <see cref="RelationMention"/> and <see cref="LinkEnd"/> point into it.</param>
/// <param name="Events">Events by trigger word. One without agent, target and content says nothing by itself, but a link may point at it.</param>
/// <param name="Relations">Static relations, the model's with the most probable first and then those that rules add.</param>
/// <param name="Links">Links between happenings, in the same order.</param>
public sealed record SentenceFacts(
    Sentence Sentence,
    ImmutableArray<WordAnalysis> Words,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<EventMention> Events,
    ImmutableArray<RelationMention> Relations,
    ImmutableArray<EventLink> Links);
