using System.Collections.Frozen;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Events;

/// <summary>
/// "These actions came in response to a deadly ambush", "vowed … in the wake of the attack": RESPONDED_TO, also where "these actions" stands for
/// what the sentences before told.
/// </summary>
internal static class Responses
{
    private static readonly FrozenSet<string> Nouns = WordList.Of("response retaliation reprisal revenge reply wake retribution");
    private static readonly FrozenSet<string> Actions = WordList.Of("action strike attack move step operation measure raid decision bombing offensive airstrike response");

    public static IEnumerable<HappeningLink> Find(DocumentEntities entities, EventIndex events)
    {
        for (var s = 0; s < entities.Mentions.Sentences.Length; s++)
        {
            var facts = entities.Mentions.Sentences[s];
            for (var w = 0; w < facts.Words.Length; w++)
            {
                if (!Nouns.Contains(facts.Words[w].Lemma.ToLowerInvariant()) || facts.Words[w].Upos != "NOUN") continue;
                if (Stimulus(entities, events, s, w) is { } to && Response(entities, events, s, w) is { } from && from != to)
                    yield return new HappeningLink(from, "RESPONDED_TO", to, s, 0.75, Extractors.Rules);
            }
        }
    }

    /// <summary>What is responded to: the noun that hangs on "response to", "wake of", "retaliation for".</summary>
    private static HappeningReference? Stimulus(DocumentEntities entities, EventIndex events, int sentence, int noun)
    {
        var words = entities.Mentions.Sentences[sentence].Words;
        return Enumerable.Range(0, words.Length)
            .Where(w => (words[w].Head == noun || words[w].Head == words[noun].Head) && w > noun && words[w].Relation is "nmod" or "obl")
            .Where(w => words.Any(c => c.Head == w && c.Relation == "case" && c.Lemma.ToLowerInvariant() is "to" or "for" or "of" or "against"))
            .Select(w => At(entities, events, sentence, w)).FirstOrDefault(r => r is not null);
    }

    /// <summary>Who responds: the event of the verb it hangs on, else what that verb's subject stands for.</summary>
    private static HappeningReference? Response(DocumentEntities entities, EventIndex events, int sentence, int noun)
    {
        var words = entities.Mentions.Sentences[sentence].Words;
        foreach (var verb in DependencyTree.Path(words, words[noun].Head).Take(8))
        {
            if (EventAt(entities, events, sentence, verb) is { } governed && events[governed].Type != "RESPOND") return new HappeningReference(true, governed);
            var subject = DependencyTree.Children(words, verb).Where(w => words[w].Relation is "nsubj" or "nsubj:pass").DefaultIfEmpty(-1).First();
            if (subject >= 0)
            {
                if (EventAt(entities, events, sentence, subject) is { } known) return new HappeningReference(true, known);
                return Actions.Contains(words[subject].Lemma.ToLowerInvariant()) ? LastBefore(events, sentence) : null;
            }
        }

        return null;
    }

    /// <summary>What "these actions" stands for: the last act with somebody who acts, in the two sentences before.</summary>
    private static HappeningReference? LastBefore(EventIndex events, int sentence) => events.Before(sentence, 2)
        .Where(e => events[e].Type != "STATE" && events[e].Status == FactStatus.Actual && events[e].With(ArgumentRole.Agent).Any())
        .Select(e => (HappeningReference?)new HappeningReference(true, e)).FirstOrDefault();

    private static HappeningReference? At(DocumentEntities entities, EventIndex events, int sentence, int word)
    {
        if (EventAt(entities, events, sentence, word) is { } e) return new HappeningReference(true, e);
        var mention = entities.Mentions.BySentence[sentence].FirstOrDefault(m => m.Head == word && m.Type == MentionType.Event);
        return entities.Of(mention) is { } entity ? new HappeningReference(false, entity) : null;
    }

    private static int? EventAt(DocumentEntities entities, EventIndex events, int sentence, int word) =>
        events.At(sentence, entities.Mentions.Sentences[sentence].Sentence.Words[word]);
}
