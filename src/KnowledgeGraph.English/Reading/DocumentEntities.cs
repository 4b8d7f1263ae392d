using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>The entities of a document, and which of them each mention stands for.</summary>
/// <param name="Mentions">The document's mentions.</param>
/// <param name="Facts">The entities.</param>
/// <param name="Index">From a mention to its entity; a pronoun that was not resolved is not in it.</param>
internal sealed record DocumentEntities(DocumentMentions Mentions, ImmutableArray<EntityFact> Facts, IReadOnlyDictionary<MentionReference, int> Index)
{
    /// <summary>From the entity of a nationality to the entity of its country, where a relation means the country.</summary>
    public IReadOnlyDictionary<int, int> Countries { get; init; } = new Dictionary<int, int>();

    public int? Of(MentionReference mention) => Index.TryGetValue(mention, out var entity) ? entity : null;

    public int? Of(MentionView? mention) => mention is null ? null : Of(mention.Reference);

    public int? Of(int sentence, int mention) => Of(new MentionReference(sentence, mention));
}
