using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>The events of a document while they are read: in order of place, found by the sentence's event that they come from.</summary>
internal sealed class EventList
{
    private readonly List<EventFact> _facts = [];
    private readonly Dictionary<(int Sentence, int Event), int> _index = [];

    public ImmutableArray<EventFact> Facts => [.. _facts];

    /// <summary>Where a sentence's event stands; null where it was not kept.</summary>
    public int? Find(int sentence, int mention) => _index.TryGetValue((sentence, mention), out var index) ? index : null;

    public void Add(int sentence, int mention, EventFact fact)
    {
        _index[(sentence, mention)] = _facts.Count;
        _facts.Add(fact);
    }

    /// <summary>Puts events that the document adds where they belong; what was there may move.</summary>
    public void AddByPlace(ImmutableArray<EventFact> added)
    {
        if (!added.IsEmpty) Take([.. _facts.Concat(added).Select((fact, old) => (fact, old)).OrderBy(p => p.fact.Sentence).ThenBy(p => p.fact.Trigger)]);
    }

    /// <summary>Takes other facts in place of these, without those that are not wanted.</summary>
    /// <param name="facts">One for each that is here, in their order.</param>
    /// <param name="isWanted">Which of them stay.</param>
    public void Replace(ImmutableArray<EventFact> facts, Func<EventFact, bool> isWanted)
    {
        for (var i = 0; i < _facts.Count; i++) _facts[i] = facts[i];
        if (!_facts.All(isWanted)) Take([.. _facts.Select((fact, old) => (fact, old)).Where(p => isWanted(p.fact))]);
    }

    private void Take(List<(EventFact Fact, int Old)> kept)
    {
        var moved = kept.Select((p, now) => (p.Old, now)).ToDictionary(p => p.Old, p => p.now);
        _facts.Clear();
        _facts.AddRange(kept.Select(p => p.Fact.Retells is { } first ? p.Fact with { Retells = moved[first] } : p.Fact));
        foreach (var key in _index.Keys.ToList())
        {
            if (moved.TryGetValue(_index[key], out var now)) _index[key] = now;
            else _index.Remove(key);
        }
    }
}
