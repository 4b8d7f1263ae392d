using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Events;

/// <summary>
/// Takes agents and targets from events whose verb has a subject or object of its own while another verb has the words in question: in "villagers
/// were wounded when gunmen attacked a post" the villagers attacked nobody. An event is no argument of its own either.
/// </summary>
internal static class ArgumentClauses
{
    private static readonly FrozenSet<string> Counts = WordList.Of("dozen score hundred thousand million number group one two three four five six seven eight nine ten some several many most few all half majority");

    /// <summary>The sentences without such arguments, and what was taken away.</summary>
    /// <param name="sentences">The sentences of a document.</param>
    /// <param name="text">The text that they point into.</param>
    public static (ImmutableArray<SentenceFacts> Sentences, ImmutableArray<RejectedFact> Rejected) Check(ImmutableArray<SentenceFacts> sentences, string text)
    {
        var rejected = ImmutableArray.CreateBuilder<RejectedFact>();
        var kept = sentences.Select((facts, s) =>
        {
            var events = facts.Events.Select(e =>
            {
                var wrong = e.Arguments.Where(a => IsOutside(facts, e, a)).ToList();
                if (wrong.Count == 0) return e;
                rejected.AddRange(wrong.Select(a => new RejectedFact(RejectionReason.OtherClause, e.Type, facts.Mentions[a.Mention].Text, e.Trigger.Of(text), s)));
                return e with { Arguments = [.. e.Arguments.Except(wrong)] };
            }).ToImmutableArray();
            return rejected.Count > 0 && rejected[^1].Sentence == s ? facts with { Events = events } : facts;
        });
        return ([.. kept], rejected.ToImmutable());
    }

    private static bool IsOutside(SentenceFacts facts, EventMention e, EventArgument argument)
    {
        if (argument.Role is not (ArgumentRole.Agent or ArgumentRole.Target)) return false;
        var words = facts.Words;
        var head = MentionView.HeadOf(facts, facts.Mentions[argument.Mention]);
        if (head == e.TriggerWord) return true;
        if (words[e.TriggerWord].Upos != "VERB" || Carrier(words, head) is not (>= 0 and var first) || words[first].Head is var verb && (verb < 0 || verb == e.TriggerWord)) return false;
        if (words[verb].Upos != "VERB" || !IsCore(words[first].Relation)) return false;
        return argument.Role == ArgumentRole.Agent ? HasActor(facts, e, first) : HasMet(facts, e, first);
    }

    /// <summary>Whether the verb's own active subject, or its "by" phrase, is a mention and another one.</summary>
    private static bool HasActor(SentenceFacts facts, EventMention e, int other) => Own(facts, e, other, "nsubj", "obl:agent");

    private static bool HasMet(SentenceFacts facts, EventMention e, int other) => Own(facts, e, other, "obj", "nsubj:pass");

    private static bool Own(SentenceFacts facts, EventMention e, int other, string active, string passive)
    {
        foreach (var child in DependencyTree.Children(facts.Words, e.TriggerWord))
        {
            if (child == other || (facts.Words[child].Relation != active && facts.Words[child].Relation != passive) || IsRelative(facts.Words[child])) continue;
            if (facts.Mentions.Any(m => m.Type is not (MentionType.Time or MentionType.Role) && Carrier(facts.Words, MentionView.HeadOf(facts, m)) == child)) return true;
        }

        return false;
    }

    /// <summary>The word that stands in the clause for a word: "Ana" for "Ivo" in "Ana and Ivo", "dozens" for "men" in "dozens of men".</summary>
    private static int Carrier(ImmutableArray<WordAnalysis> words, int word)
    {
        foreach (var at in DependencyTree.Path(words, word))
        {
            var isCounted = words[at] is { Relation: "nmod", Head: >= 0 } && Counts.Contains(words[words[at].Head].Lemma.ToLowerInvariant());
            if (words[at].Relation != "conj" && !isCounted) return at;
        }

        return -1;
    }

    private static bool IsCore(string relation) => relation is "nsubj" or "nsubj:pass" or "obj" or "obl:agent";

    private static bool IsRelative(WordAnalysis word) => word.Xpos is "WDT" or "WP" or "WP$";
}
