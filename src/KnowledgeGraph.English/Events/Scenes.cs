using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Events;

/// <summary>
/// A paragraph that tells what happened on one day goes on with that day: "Rebels attacked the base on Friday. Two soldiers were killed." Only
/// from one sentence to the next, in the simple past, outside of what people say, where no word leads to another time. "The next day" counts from there.
/// </summary>
/// <param name="mentions">The document's mentions.</param>
/// <param name="said">Places of what is said in statements.</param>
internal sealed class Scenes(DocumentMentions mentions, ImmutableArray<TextSpan> said)
{
    private static readonly FrozenSet<string> Acts = WordList.Of("ATTACK FIGHT KILL INJURE DESTROY SEIZE DETAIN DEPLOY PROTEST MEET WITHDRAW MOVE");

    private static readonly FrozenSet<string> Elsewhen = WordList.Of(
        """
        earlier previously later ago before since until after formerly once already usually often sometimes always never again then subsequently afterwards eventually historically annually
        response retaliation reprisal revenge retribution retaliate wake
        """);

    private static readonly FrozenSet<string> Others = WordList.Of("another second third fourth other new separate similar previous fresh further");

    private readonly SpanIndex _said = new(said);

    public void Date(ImmutableArray<EventFact>.Builder events)
    {
        Scene? scene = null;
        for (int start = 0, end; start < events.Count; start = end)
        {
            end = start + 1;
            while (end < events.Count && events[end].Sentence == events[start].Sentence) end++;
            var here = mentions.Sentences[events[start].Sentence].Sentence;
            if (scene is not null && (here.Index - scene.Sentence > 1 || here.Paragraph != scene.Paragraph)) scene = null;
            if (scene is not null)
            {
                Count(events, start, end, scene);
                if (!HasTime(here.Index)) GoOn(events, start, end, scene);
            }

            scene = After(events, start, end) is { } day ? new Scene(day, here.Index, here.Paragraph) : null;
        }
    }

    /// <summary>Whether a verb stands in the simple past: "attacked", "were killed"; not "had attacked", "has been killed", "will attack".</summary>
    public static bool IsSimplePast(ImmutableArray<WordAnalysis> words, int verb)
    {
        var auxiliaries = DependencyTree.Children(words, verb).Where(c => words[c].Relation is "aux" or "aux:pass").Select(c => words[c]).ToList();
        return words[verb].Xpos == "VBD" ? auxiliaries.Count == 0 : words[verb].Xpos == "VBN" && auxiliaries.Count == 1 && auxiliaries[0].Xpos == "VBD" && auxiliaries[0].Lemma is "be" or "get";
    }

    /// <summary>"The next day", "two days later": against the day of the scene.</summary>
    private void Count(ImmutableArray<EventFact>.Builder events, int start, int end, Scene scene)
    {
        for (var i = start; i < end; i++)
        {
            var fact = events[i];
            if (fact.Time is not null || IsSaid(fact) || Mention(fact) is not { } mention) continue;
            if (EventTimes.Of(mentions, fact.Sentence, mention, scene.Day.Start) is { } time) events[i] = fact with { Time = time, TimeReason = $"counted from {scene.Day.Text}" };
        }
    }

    private void GoOn(ImmutableArray<EventFact>.Builder events, int start, int end, Scene scene)
    {
        var words = mentions.Sentences[events[start].Sentence].Words;
        if (words.Any(w => Elsewhen.Contains(w.Lemma.ToLowerInvariant()) || (w.Relation is "amod" or "det" && Others.Contains(w.Lemma.ToLowerInvariant())))) return;
        if (Enumerable.Range(start, end - start).Any(i => IsNewNoun(events[i], words))) return;
        for (var i = start; i < end; i++)
        {
            if (events[i].Time is null && IsTold(events[i])) events[i] = events[i] with { Time = scene.Day, TimeReason = $"the sentence before: {scene.Day.Text}" };
        }
    }

    /// <summary>Whether an event's noun brings it up anew, as what another one does: "an attack on the port killed two".</summary>
    private bool IsNewNoun(EventFact fact, ImmutableArray<WordAnalysis> words)
    {
        var noun = mentions.WordAt(fact.Sentence, fact.Trigger.Start);
        return noun >= 0 && words[noun].Upos == "NOUN" && words[noun].Relation.StartsWith("nsubj", StringComparison.Ordinal)
            && DependencyTree.Children(words, noun).Any(c => words[c].Relation == "det" && words[c].Lemma.ToLowerInvariant() is "a" or "an");
    }

    /// <summary>The one day that the sentence's acts are told of; null where there is none or there are several.</summary>
    private TimeInterval? After(ImmutableArray<EventFact>.Builder events, int start, int end)
    {
        var days = Enumerable.Range(start, end - start).Select(i => events[i]).Where(e => e.Time is { Granularity: TimeGranularity.Day } && IsTold(e)).Select(e => e.Time!).DistinctBy(t => t.Start).ToList();
        return days.Count == 1 ? days[0] : null;
    }

    /// <summary>Whether it is told in the simple past as a main act of its sentence, and by nobody in the story.</summary>
    private bool IsTold(EventFact fact)
    {
        if (!Acts.Contains(fact.Type) || fact.Status != FactStatus.Actual || IsSaid(fact)) return false;
        var words = mentions.Sentences[fact.Sentence].Words;
        var verb = mentions.WordAt(fact.Sentence, fact.Trigger.Start);
        if (verb >= 0 && words[verb].Upos == "NOUN" && words[verb].Relation is "obj" or "nsubj" or "nsubj:pass") verb = words[verb].Head;
        for (var steps = 0; steps < 4 && verb >= 0; steps++, verb = words[verb].Head)
        {
            if (words[verb].Upos != "VERB" || !IsSimplePast(words, verb)) return false;
            if (words[verb].Relation == "root") return true;
            if (words[verb].Relation is not ("conj" or "parataxis")) return false;
        }

        return false;
    }

    private EventMention? Mention(EventFact fact) => mentions.Sentences[fact.Sentence].Events.FirstOrDefault(e => e.Trigger == fact.Trigger);

    private bool IsSaid(EventFact fact) => _said.Covers(fact.Trigger);

    private bool HasTime(int sentence) => mentions.Sentences[sentence].Mentions.Any(m => m.Type == MentionType.Time);

    private sealed record Scene(TimeInterval Day, int Sentence, int Paragraph);
}
