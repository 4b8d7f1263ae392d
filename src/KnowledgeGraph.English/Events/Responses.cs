using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Events;

/// <summary>
/// "These actions came in response to a deadly ambush", "vowed … in the wake of the attack", "the raid followed the bombing", "the strikes were
/// prompted by": RESPONDED_TO, also where "these actions" stands for what the sentences before told.
/// </summary>
/// <param name="entities">The document's entities.</param>
/// <param name="events">Its events.</param>
internal sealed class Responses(DocumentEntities entities, EventIndex events)
{
    private const double Said = 0.75;
    private const double Implied = 0.65;
    private const int Up = 8;

    private static readonly FrozenSet<string> Nouns = WordList.Of("response retaliation reprisal revenge reply wake retribution");
    private static readonly FrozenSet<string> Actions = WordList.Of("action strike attack move step operation measure raid decision bombing offensive airstrike response");
    private static readonly FrozenSet<string> Demonstratives = WordList.Of("this that these those the");
    private static readonly FrozenSet<string> Acts = WordList.Of("ATTACK FIGHT SANCTION DETAIN DEPLOY SEIZE DESTROY WITHDRAW PROTEST");
    private static readonly FrozenSet<string> Harm = WordList.Of("ATTACK FIGHT KILL INJURE DESTROY SEIZE DETAIN THREATEN SANCTION");

    public IEnumerable<HappeningLink> Find()
    {
        for (var s = 0; s < entities.Mentions.Sentences.Length; s++)
        {
            var words = entities.Mentions.Sentences[s].Words;
            for (var w = 0; w < words.Length; w++)
                foreach (var link in Reply(s, words, w).Concat(FollowUp(s, words, w))) yield return link;
        }
    }

    private IEnumerable<HappeningLink> Reply(int sentence, ImmutableArray<WordAnalysis> words, int word)
    {
        var isReply = words[word].Upos == "NOUN" ? Nouns.Contains(Lemma(words, word)) : words[word].Upos == "VERB" && (Is(words, word, "respond") || Is(words, word, "retaliat"));
        if (!isReply || Stimulus(sentence, words, word) is not { } to) return [];
        return Responders(sentence, words, word).Where(from => from != to).Select(from => new HappeningLink(from, "RESPONDED_TO", to, sentence, Said, Extractors.Rules));
    }

    /// <summary>What is responded to: the noun that hangs on "response to", "wake of", "retaliation for".</summary>
    private HappeningReference? Stimulus(int sentence, ImmutableArray<WordAnalysis> words, int reply) => Enumerable.Range(0, words.Length)
        .Where(w => (words[w].Head == reply || (words[reply].Upos == "NOUN" && words[w].Head == words[reply].Head)) && w > reply && words[w].Relation is "nmod" or "obl")
        .Where(w => words.Any(c => c.Head == w && c.Relation == "case" && c.Lemma.ToLowerInvariant() is "to" or "for" or "of" or "against"))
        .Select(w => At(sentence, w)).FirstOrDefault(r => r is not null);

    /// <summary>
    /// Who responds: the event of the verb that it hangs on, else what that verb's subject stands for. Where that is a vow and the sentence tells
    /// what followed on it ("came after … vowed to respond to"), what followed responds as well.
    /// </summary>
    private List<HappeningReference> Responders(int sentence, ImmutableArray<WordAnalysis> words, int reply)
    {
        var found = new List<HappeningReference>();
        foreach (var verb in DependencyTree.Path(words, words[reply].Head).Take(Up))
        {
            if (EventAt(sentence, verb) is { } governed && events[governed].Type != "RESPOND")
            {
                found.Add(new HappeningReference(true, governed));
                if (events[governed].Type is "STATE" or "THREATEN" && IsAfter(words, verb)) continue;
                return found;
            }

            var subject = Subject(words, verb);
            if (subject < 0) continue;
            if (found.Count == 0 || At(sentence, subject) is not null) found.AddRange(ActsOf(sentence, words, subject));
            return found;
        }

        return found;
    }

    /// <summary>"The raid followed the bombing", "the sanctions were prompted by the attack".</summary>
    private IEnumerable<HappeningLink> FollowUp(int sentence, ImmutableArray<WordAnalysis> words, int verb)
    {
        if (words[verb].Upos != "VERB" || Subject(words, verb) is not (>= 0 and var subject)) yield break;
        var isPassive = words[subject].Relation == "nsubj:pass";
        var stimulus = isPassive && (Is(words, verb, "prompt") || Is(words, verb, "provok")) ? Dependent(words, verb, "obl:agent", "obl")
            : !isPassive && Is(words, verb, "follow") ? Dependent(words, verb, "obj") : -1;
        if (stimulus < 0 || EventAt(sentence, stimulus) is not { } before || !Harm.Contains(events[before].Type)) yield break;
        foreach (var after in ActsOf(sentence, words, subject).Where(a => a.IsEvent && a.Index != before && Acts.Contains(events[a.Index].Type)))
            yield return new HappeningLink(after, "RESPONDED_TO", new HappeningReference(true, before), sentence, Implied, Extractors.Rules);
    }

    /// <summary>What a subject stands for: its event; for "these actions" the acts of the nearest sentence before, for "this action" the last of them.</summary>
    private IEnumerable<HappeningReference> ActsOf(int sentence, ImmutableArray<WordAnalysis> words, int subject)
    {
        if (EventAt(sentence, subject) is { } known) return [new HappeningReference(true, known)];
        var named = At(sentence, subject) is { } happening ? new[] { happening } : [];
        if (!Actions.Contains(Lemma(words, subject)) || subject == 0 || !Enumerable.Range(0, subject).Any(w => (w == subject - 1 || words[w].Head == subject) && Demonstratives.Contains(Lemma(words, w)))) return named;
        var before = events.Before(sentence, 2).Where(e => events[e].Type != "STATE" && events[e].Status == FactStatus.Actual && events[e].With(ArgumentRole.Agent).Any()).ToList();
        if (before.Count == 0) return named;
        var acts = words[subject].Xpos == "NNS" ? before.Where(e => events[e].Sentence == events[before[0]].Sentence && events[e].Type == events[before[0]].Type) : before.Take(1);
        return acts.Select(e => new HappeningReference(true, e));
    }

    private static bool IsAfter(ImmutableArray<WordAnalysis> words, int verb) =>
        words[verb].Relation == "advcl" && DependencyTree.Children(words, verb).Any(c => words[c].Relation is "mark" or "case" && Lemma(words, c) is "after" or "since" or "as");

    /// <summary>Whether a verb is a form of one with a stem; the model's dictionary forms of rare verbs may have odd endings.</summary>
    private static bool Is(ImmutableArray<WordAnalysis> words, int verb, string stem) => Lemma(words, verb).StartsWith(stem, StringComparison.Ordinal);

    private static int Subject(ImmutableArray<WordAnalysis> words, int verb) => Dependent(words, verb, "nsubj", "nsubj:pass");

    private static int Dependent(ImmutableArray<WordAnalysis> words, int head, params ReadOnlySpan<string> relations)
    {
        for (var w = 0; w < words.Length; w++)
            if (words[w].Head == head && relations.Contains(words[w].Relation)) return w;
        return -1;
    }

    private HappeningReference? At(int sentence, int word)
    {
        if (EventAt(sentence, word) is { } e) return new HappeningReference(true, e);
        var mention = entities.Mentions.BySentence[sentence].FirstOrDefault(m => m.Head == word && m.Type == MentionType.Event);
        return entities.Of(mention) is { } entity ? new HappeningReference(false, entity) : null;
    }

    private int? EventAt(int sentence, int word) => events.At(sentence, entities.Mentions.Sentences[sentence].Sentence.Words[word]);

    private static string Lemma(ImmutableArray<WordAnalysis> words, int word) => words[word].Lemma.ToLowerInvariant();
}
