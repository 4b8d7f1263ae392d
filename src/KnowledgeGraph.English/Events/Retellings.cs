using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Events;

/// <summary>
/// Which events are told again: "the bombing" after "bombed", or the same act of the same on the same once more. Two acts stay two where a word
/// ("another", "a second", "again"), the number, the day, the place, who acts or who is met says so.
/// </summary>
/// <param name="entities">The document's entities.</param>
internal sealed class Retellings(DocumentEntities entities)
{
    private const int Reach = 15;
    private const int Near = 2;
    private const int Stem = 4;

    private static readonly FrozenSet<string> Other = WordList.Of("another second third fourth fifth new other separate similar previous earlier fresh next further subsequent more again later repeated");
    private static readonly FrozenSet<string> Definite = WordList.Of("the this that these those");
    private static readonly FrozenSet<string> AnyAttack = WordList.Of("attack assault violence operation offensive");

    /// <summary>The events, with the first telling of those that are told again; the indices are those of the list.</summary>
    public ImmutableArray<EventFact> Mark(ImmutableArray<EventFact> events)
    {
        var result = events.ToBuilder();
        var agreement = new EventAgreement(entities, events);
        for (var i = 0; i < result.Count; i++)
        {
            if (result[i].Retells is not null || result[i].Type == "STATE" || IsOther(result[i])) continue;
            if (First(result, i, agreement) is var (first, reason)) result[i] = result[i] with { Retells = result[first].Retells ?? first, RetellsReason = reason };
        }

        return result.ToImmutable();
    }

    private (int First, string Reason)? First(ImmutableArray<EventFact>.Builder events, int index, EventAgreement agreement)
    {
        var fact = events[index];
        var isKnown = IsKnownNoun(fact);
        (int Index, bool Shares)? found = null;
        for (var i = index - 1; i >= 0 && fact.Sentence - events[i].Sentence <= Reach; i--)
        {
            var known = events[i];
            if (!known.Arguments.Any(a => a.Role is ArgumentRole.Agent or ArgumentRole.Target) || known.Type != fact.Type || known.Status != fact.Status || known.Trigger == fact.Trigger || agreement.Contradict(known, fact)) continue;
            var same = EventAgreement.SharesAll(known, fact);
            if (same && known.Sentence != fact.Sentence && !IsIndefinite(fact) && (FitsNoun(known, fact) || FitsNoun(fact, known))) return (i, $"the same who act and are met as in \"{known.TriggerText}\"");
            if (!isKnown || !FitsNoun(known, fact)) continue;
            var root = known.Retells ?? i;
            if (agreement.Shares(known, fact)) return (root, Reason(fact, known));
            if (fact.Sentence - known.Sentence > Near && !IsForm(fact.Lemma, known)) continue;
            if (found is null) found = (root, false);
            else if (found.Value.Index != root && fact.Sentence - events[found.Value.Index].Sentence > 1) return null;
        }

        return found is { } nearest ? (nearest.Index, Reason(fact, events[nearest.Index])) : null;
    }

    private static string Reason(EventFact fact, EventFact known) => $"\"the {fact.TriggerText}\" for \"{known.TriggerText}\"";

    /// <summary>Whether the trigger is a noun that the reader is taken to know: "the attack", "these strikes".</summary>
    private bool IsKnownNoun(EventFact fact) => Word(fact) is { Upos: "NOUN" } && Modifiers(fact).Any(w => w.Relation == "det" && Definite.Contains(w.Lemma.ToLowerInvariant()));

    private bool IsIndefinite(EventFact fact) => Modifiers(fact).Any(w => w.Relation == "det" && w.Lemma.ToLowerInvariant() is "a" or "an") || Word(fact) is { Upos: "NOUN", Xpos: "NNS" };

    private bool IsOther(EventFact fact) => Modifiers(fact).Any(w => w.Relation is "amod" or "det" or "advmod" or "nummod" && Other.Contains(w.Lemma.ToLowerInvariant()));

    /// <summary>Whether a noun can stand for an earlier trigger: one word's noun or verb, or a word for all of its type; in the same number.</summary>
    private bool FitsNoun(EventFact known, EventFact fact)
    {
        var (before, now) = (Word(known), Word(fact));
        if (before is null || now is null || ((now.Xpos == "NNS") != (before.Xpos == "NNS") && !(fact.Type == "KILL" && before.Upos == "VERB"))) return false;
        return fact.Type != "ATTACK" || IsWordFor(fact.Lemma, known);
    }

    /// <summary>Whether a noun is another form of an event's word, or a word for any attack.</summary>
    public static bool IsWordFor(string noun, EventFact known)
    {
        return (known.Type == "ATTACK" && AnyAttack.Contains(noun.ToLowerInvariant())) || IsForm(noun, known);
    }

    /// <summary>Whether two words have one stem: "bombing" and "bombed".</summary>
    private static bool IsForm(string noun, EventFact known)
    {
        var (a, b) = (known.Lemma.ToLowerInvariant(), noun.ToLowerInvariant());
        return a == b || (a.Length >= Stem && b.Length >= Stem && string.CompareOrdinal(a, 0, b, 0, Stem) == 0);
    }

    private WordAnalysis? Word(EventFact fact) => entities.Mentions.WordAt(fact.Sentence, fact.Trigger.Start) is var word and >= 0 ? entities.Mentions.Sentences[fact.Sentence].Words[word] : null;

    private IEnumerable<WordAnalysis> Modifiers(EventFact fact)
    {
        var words = entities.Mentions.Sentences[fact.Sentence].Words;
        var trigger = entities.Mentions.WordAt(fact.Sentence, fact.Trigger.Start);
        return trigger < 0 ? [] : words.Where(w => w.Head == trigger);
    }
}
