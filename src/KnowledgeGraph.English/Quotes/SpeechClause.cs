using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Quotes;

/// <summary>What the tree says of a word that introduces speech: its subject, whom it speaks to, and which words of the sentence are its own and not what is said.</summary>
internal sealed class SpeechClause
{
    private static readonly string[] Relatives = ["WP", "WDT"];

    private readonly ImmutableArray<WordAnalysis> _words;

    /// <param name="facts">The sentence.</param>
    /// <param name="trigger">Index of the word that says.</param>
    /// <param name="agent">Who says it by the model; the subject where the tree has none and the phrase stands right before the trigger, between commas: "The company, Lund said, …".</param>
    public SpeechClause(SentenceFacts facts, int trigger, Mention? agent = null)
    {
        (_words, Trigger) = (facts.Words, trigger);
        (SubjectVerb, Subject) = SubjectOf(facts.Words, trigger);
        First = Last = trigger;
        if (Subject < 0 && agent is { FirstWord: > 0 } && agent.LastWord == trigger - 1 && _words[agent.FirstWord - 1].Upos == "PUNCT" && trigger + 1 < _words.Length && _words[trigger + 1].Upos == "PUNCT")
        {
            (SubjectVerb, Subject, First) = (trigger, agent.LastWord, agent.FirstWord);
            return;
        }

        if (Subject < 0 || _words[trigger].Relation == "acl:relcl") return;
        var subject = DependencyTree.Subtree(_words, Subject);
        if (subject.Contains(trigger)) return;
        var own = subject.Where(w => _words[w].Upos != "PUNCT").DefaultIfEmpty(trigger).ToList();
        (First, Last) = (Math.Min(trigger, own.Min()), Math.Max(trigger, own.Max()));
    }

    /// <summary>Index of the word that says, tells or denies.</summary>
    public int Trigger { get; }

    /// <summary>Index of the word that heads its subject; -1 where the tree has none.</summary>
    public int Subject { get; }

    /// <summary>Index of the verb that the subject hangs on; -1 where the tree has none.</summary>
    public int SubjectVerb { get; }

    /// <summary>Index of the first word of trigger and subject.</summary>
    public int First { get; }

    /// <summary>Index of the last word of trigger and subject.</summary>
    public int Last { get; }

    /// <summary>Whether the cue is "according to", which hangs on its source.</summary>
    public bool IsSource => _words[Trigger].Relation == "case" && _words[Trigger].Head >= 0 && _words[Trigger].Lemma.StartsWith("accord", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word is the one spoken to, or another object of the trigger.</summary>
    public bool IsObject(int word) => word >= 0 && _words[word].Head == Trigger && _words[word].Relation is "iobj" or "obj";

    /// <summary>Whether a phrase is the subject, a part that is joined to it, or set beside it.</summary>
    public bool IsOfSubject(MentionView mention) => IsOf(mention, Subject) || (mention.HeadWord.Relation == "nsubj" && mention.HeadWord.Head == SubjectVerb);

    /// <summary>Whether a phrase is headed by a word, holds it, is joined to it or set beside it.</summary>
    public bool IsOf(MentionView mention, int word) => (mention.Mention.FirstWord <= word && word <= mention.Mention.LastWord)
        || DependencyTree.Path(_words, mention.Head).TakeWhile(w => w == word || _words[w].Relation is "conj" or "appos" or "flat").Any(w => w == word || _words[w].Head == word);

    /// <summary>The clause that the trigger governs: one with a subject or with "that"; -1 where there is none.</summary>
    public int Said()
    {
        foreach (var word in DependencyTree.Children(_words, Trigger))
        {
            if (_words[word].Relation != "ccomp") continue;
            if (DependencyTree.Children(_words, word).Any(w => _words[w].Relation.StartsWith("nsubj", StringComparison.Ordinal) || (_words[w].Relation == "mark" && _words[w].Lemma == "that")))
                return word;
        }

        return -1;
    }

    /// <summary>The verb's own subject, or that of the verb that it is joined to; of a relative clause, what the clause describes.</summary>
    private static (int Verb, int Subject) SubjectOf(ImmutableArray<WordAnalysis> words, int trigger)
    {
        foreach (var verb in DependencyTree.Path(words, trigger))
        {
            var subject = DependencyTree.Children(words, verb).Where(w => words[w].Relation == "nsubj").DefaultIfEmpty(-1).MinBy(w => w < verb ? verb - w : words.Length + w - verb);
            if (subject >= 0) return Relatives.Contains(words[subject].Xpos, StringComparer.Ordinal) && words[verb].Relation == "acl:relcl" ? (-1, words[verb].Head) : (verb, subject);
            if (words[verb].Relation != "conj" || words[verb].Upos is not ("VERB" or "AUX")) return (-1, -1);
        }

        return (-1, -1);
    }
}
