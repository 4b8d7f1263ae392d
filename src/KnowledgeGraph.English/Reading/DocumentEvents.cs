using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>The events of a document and the links between happenings.</summary>
/// <param name="Facts">The events.</param>
/// <param name="Links">The links.</param>
/// <param name="Rejected">Events and links that were not kept.</param>
internal sealed record DocumentEvents(ImmutableArray<EventFact> Facts, ImmutableArray<HappeningLink> Links, ImmutableArray<RejectedFact> Rejected);
