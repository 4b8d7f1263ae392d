using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Change;

/// <summary>What begins in a stretch of time.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
/// <param name="Events">How many events begin in it.</param>
/// <param name="EventTypes">The events by type, ordinal order.</param>
/// <param name="Relations">How many relations have evidence of an event that begins in it; one with events in several stretches counts in each.</param>
/// <param name="RelationTypes">The relations by type, ordinal order.</param>
public sealed record TimelineEntry(
    DateOnly Start, DateOnly End, int Events, ImmutableSortedDictionary<string, int> EventTypes, int Relations, ImmutableSortedDictionary<string, int> RelationTypes);
