using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Events;

/// <summary>A document's events by sentence and by trigger.</summary>
/// <param name="events">The events; those of one sentence in order.</param>
internal sealed class EventIndex(IReadOnlyList<EventFact> events)
{
    private readonly ILookup<int, int> _bySentence = Enumerable.Range(0, events.Count).ToLookup(e => events[e].Sentence);

    public EventFact this[int index] => events[index];

    /// <summary>The event that a word triggers.</summary>
    public int? At(int sentence, TextSpan trigger)
    {
        foreach (var e in _bySentence[sentence])
            if (events[e].Trigger == trigger) return e;
        return null;
    }

    /// <summary>The events of a sentence, in order.</summary>
    public IEnumerable<int> In(int sentence) => _bySentence[sentence];

    /// <summary>The events of the sentences before one, the nearest first.</summary>
    public IEnumerable<int> Before(int sentence, int reach)
    {
        for (var s = sentence - 1; s >= Math.Max(0, sentence - reach); s--)
            foreach (var e in _bySentence[s].Reverse()) yield return e;
    }
}
