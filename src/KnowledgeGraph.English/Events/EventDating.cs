using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Events;

/// <summary>
/// Dates events whose own clause does not: from the first telling, the clause they go on from, their cause, the name they are known by, or the
/// scene of the sentences before. What has no such ground stays undated.
/// </summary>
/// <param name="entities">The document's entities.</param>
/// <param name="said">Places of what is said in statements.</param>
/// <param name="links">Links between happenings.</param>
internal sealed class EventDating(DocumentEntities entities, ImmutableArray<TextSpan> said, ImmutableArray<HappeningLink> links)
{
    private readonly DocumentMentions _mentions = entities.Mentions;

    public ImmutableArray<EventFact> Date(ImmutableArray<EventFact> events)
    {
        var dated = events.ToBuilder();
        for (var i = 0; i < dated.Count; i++) Give(dated, i, ByName(dated[i]), "the date in its name");
        InSentences(dated);
        ByCause(dated);
        ByTelling(dated);
        new Scenes(_mentions, said).Date(dated);
        ByCause(dated);
        ByTelling(dated);
        return dated.ToImmutable();
    }

    private static void Give(ImmutableArray<EventFact>.Builder events, int index, TimeInterval? time, string reason)
    {
        if (time is not null && events[index].Time is null) events[index] = events[index] with { Time = time, TimeReason = reason };
    }

    private TimeInterval? ByName(EventFact fact)
    {
        if (fact.Time is not null) return null;
        var word = _mentions.WordAt(fact.Sentence, fact.Trigger.Start);
        return _mentions.BySentence[fact.Sentence].Where(m => m.Type == MentionType.Event && m.Head == word).Select(m => HappeningTimes.OfWords(_mentions, m)).FirstOrDefault(t => t is not null);
    }

    /// <summary>"Attacked the base on Friday and killed two", "attacked on Friday, destroying a tank": one date for verbs that go on from each other.</summary>
    private void InSentences(ImmutableArray<EventFact>.Builder events)
    {
        for (int start = 0, end; start < events.Count; start = end)
        {
            end = start + 1;
            while (end < events.Count && events[end].Sentence == events[start].Sentence) end++;
            for (var i = start; i < end && end - start > 1; i++)
            {
                if (events[i].Time is not null || HasOwnTime(events[i])) continue;
                var beside = Enumerable.Range(start, end - start).FirstOrDefault(j => events[j] is { Time: not null, TimeReason: null } && GoesOn(events[j], events[i]), -1);
                if (beside >= 0) Give(events, i, events[beside].Time, $"the clause of \"{events[beside].TriggerText}\"");
            }
        }
    }

    private bool GoesOn(EventFact dated, EventFact fact)
    {
        if (dated.Type == "STATE" || fact.Type == "STATE" || dated.Status != fact.Status) return false;
        var words = _mentions.Sentences[fact.Sentence].Words;
        var (a, b) = (_mentions.WordAt(dated.Sentence, dated.Trigger.Start), _mentions.WordAt(fact.Sentence, fact.Trigger.Start));
        if (a < 0 || b < 0 || words[a].Upos != "VERB" || words[b].Upos != "VERB") return false;
        if (words[a].Relation == "conj" && words[a].Head == b || words[b].Relation == "conj" && words[b].Head == a) return SameTense(words, a, b);
        return words[b] is { Relation: "advcl" or "xcomp", Xpos: "VBG" } && words[b].Head == a && !DependencyTree.Children(words, b).Any(c => words[c].Relation is "mark" or "case");
    }

    private static bool SameTense(ImmutableArray<WordAnalysis> words, int a, int b) => Scenes.IsSimplePast(words, a) == Scenes.IsSimplePast(words, b);

    private void ByCause(ImmutableArray<EventFact>.Builder events)
    {
        foreach (var link in links.Where(l => l is { Type: "CAUSED", From.IsEvent: true, To.IsEvent: true }))
        {
            var (cause, effect) = (link.From.Index, link.To.Index);
            if (events[cause].Sentence != events[effect].Sentence || events[cause].Status != events[effect].Status) continue;
            if (!HasOwnTime(events[effect])) Give(events, effect, events[cause].Time, $"its cause \"{events[cause].TriggerText}\"");
            if (!HasOwnTime(events[cause])) Give(events, cause, events[effect].Time, $"its effect \"{events[effect].TriggerText}\"");
        }
    }

    /// <summary>One event, one time: what one telling says holds for all.</summary>
    private static void ByTelling(ImmutableArray<EventFact>.Builder events)
    {
        for (var i = 0; i < events.Count; i++)
            if (events[i].Retells is { } first) Give(events, first, events[i].Time, $"told again as \"{events[i].TriggerText}\"");
        for (var i = 0; i < events.Count; i++)
            if (events[i].Retells is { } first) Give(events, i, events[first].Time, $"the event that it tells again, \"{events[first].TriggerText}\"");
    }

    /// <summary>Whether the sentence gives the event a time, told or not: "on February 30" leaves it open.</summary>
    private bool HasOwnTime(EventFact fact) =>
        _mentions.Sentences[fact.Sentence].Events.Any(e => e.Trigger == fact.Trigger && e.With(ArgumentRole.Time).Any());
}
