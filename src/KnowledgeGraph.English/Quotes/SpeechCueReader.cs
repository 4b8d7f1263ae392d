using System.Collections.Immutable;
using KnowledgeGraph.English.Events;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>Collects the speech cues of a document.</summary>
internal static class SpeechCueReader
{
    /// <summary>The cues whose words are said; "has not called it a coup" says nothing.</summary>
    public static ImmutableArray<SpeechCue> Read(DocumentMentions mentions) =>
        [.. mentions.Sentences.SelectMany((facts, sentence) => facts.Events.Where(e => IsCue(e) && !IsUnsaid(facts, e)).Select(e => Cue(mentions, facts, sentence, e)))];

    /// <summary>What the text says was not said.</summary>
    public static IEnumerable<RejectedFact> Unsaid(DocumentMentions mentions) =>
        mentions.Sentences.SelectMany((facts, sentence) => facts.Events.Where(e => IsCue(e) && IsUnsaid(facts, e))
            .Select(e => new RejectedFact(RejectionReason.NotSaid, e.Type, e.Trigger.Of(mentions.Document.Text), ContentByModel(facts, e)?.Of(mentions.Document.Text) ?? "", sentence)));

    private static bool IsCue(EventMention e) => e.Type == "STATE" || e.ContentFirstWord is not null;

    private static bool IsUnsaid(SentenceFacts facts, EventMention e) => e.Negated || Polarity.IsNegated(facts, e.TriggerWord);

    private static SpeechCue Cue(DocumentMentions mentions, SentenceFacts facts, int sentence, EventMention e)
    {
        var speakers = Speakers(facts, e).Select(a => mentions.Find(sentence, a)).OfType<MentionView>().ToImmutableArray();
        if (speakers.IsEmpty && e.Type == "STATE" && SubjectOf(mentions, sentence, facts, e.TriggerWord) is { } subject) speakers = [subject];
        var byModel = ContentByModel(facts, e);
        return new SpeechCue(sentence, e, speakers, byModel ?? (e.Type == "STATE" ? ContentByTree(mentions.Document.Text, facts, e.TriggerWord) : null), byModel is null ? 0.6 * e.Confidence : e.Confidence);
    }

    /// <summary>Leaves out a speaker that another verb of saying claims more surely, where a surer one is left: each clause has its own.</summary>
    private static IEnumerable<int> Speakers(SentenceFacts facts, EventMention e)
    {
        var agents = e.Arguments.Where(a => a.Role == ArgumentRole.Agent).ToList();
        return agents.Where((a, i) => i == 0 || !facts.Events.Any(other => other != e && other.Type == "STATE"
                && other.Arguments.Any(o => o.Role == ArgumentRole.Agent && o.Mention == a.Mention && o.Confidence > a.Confidence)))
            .Select(a => a.Mention);
    }

    private static TextSpan? ContentByModel(SentenceFacts facts, EventMention e) =>
        e.ContentFirstWord is { } first && e.ContentLastWord is { } last && last >= first
            ? TextSpan.FromBounds(facts.Sentence.Words[first].Start, facts.Sentence.Words[last].End)
            : null;

    private static MentionView? SubjectOf(DocumentMentions mentions, int sentence, SentenceFacts facts, int trigger) =>
        mentions.BySentence[sentence].FirstOrDefault(m => m.HeadWord.Head == trigger && facts.Words[m.Head].Relation is "nsubj");

    /// <summary>The clause that a verb of saying governs: its ccomp, without "that" and outer punctuation.</summary>
    private static TextSpan? ContentByTree(string text, SentenceFacts facts, int trigger)
    {
        var words = facts.Words;
        var clause = Enumerable.Range(0, words.Length).Where(w => words[w].Head == trigger && words[w].Relation == "ccomp").DefaultIfEmpty(-1).First();
        if (clause < 0) return null;
        var inside = DependencyTree.Subtree(words, clause);
        var (first, last) = (inside.Min(), inside.Max());
        if (first <= trigger && trigger <= last) return null;
        while (first < last && (words[first].Upos == "PUNCT" || (words[first].Upos == "SCONJ" && words[first].Lemma == "that"))) first++;
        while (last > first && words[last].Upos == "PUNCT") last--;
        return TextSpan.FromBounds(facts.Sentence.Words[first].Start, facts.Sentence.Words[last].End);
    }
}
