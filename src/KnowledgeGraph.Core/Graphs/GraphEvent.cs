using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Graphs;

/// <summary>An event with its sentence and participants.</summary>
/// <param name="Node">The event.</param>
/// <param name="Document">Its document.</param>
/// <param name="Sentence">The sentence that says it.</param>
/// <param name="Participants">Who and what takes part.</param>
public sealed record GraphEvent(EventNode Node, DocumentNode Document, SentenceNode Sentence, ImmutableArray<EventParticipant> Participants)
{
    /// <summary>The sentences that tell it again, in the order of <see cref="EventNode.Retellings"/>.</summary>
    public ImmutableArray<SentenceNode> RetoldIn { get; init; } = [];

    /// <summary>The entities with a role, without repetition.</summary>
    public IEnumerable<Entity> With(ArgumentRole role) => Participants.Where(p => p.Role == role).Select(p => p.Entity).Distinct();
}
