using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>Collects the speech cues of a document.</summary>
internal static class SpeechCueReader
{
    public static ImmutableArray<SpeechCue> Read(DocumentMentions mentions) =>
        [.. mentions.Sentences.SelectMany((facts, sentence) => facts.Events.Where(e => e.Type == "STATE" || e.ContentFirstWord is not null).Select(e => Cue(mentions, facts, sentence, e)))];

    private static SpeechCue Cue(DocumentMentions mentions, SentenceFacts facts, int sentence, EventMention e)
    {
        var speakers = Coordinated(facts, [.. e.With(ArgumentRole.Agent).Select(a => mentions.Find(sentence, a)).OfType<MentionView>()]);
        if (speakers.IsEmpty && e.Type == "STATE" && SubjectOf(mentions, sentence, facts, e.TriggerWord) is { } subject) speakers = [subject];
        var byModel = ContentByModel(facts, e);
        return new SpeechCue(sentence, e, speakers, byModel ?? (e.Type == "STATE" ? ContentByTree(mentions.Document.Text, facts, e.TriggerWord) : null), byModel is null ? 0.6 * e.Confidence : e.Confidence);
    }

    /// <summary>The most probable speaker and those that are coordinated with it; another clause's speaker is none of this one's.</summary>
    private static ImmutableArray<MentionView> Coordinated(SentenceFacts facts, ImmutableArray<MentionView> speakers) =>
        speakers.Length < 2 ? speakers : [.. speakers.Where((s, i) => i == 0 || AreCoordinated(facts, speakers[0].Head, s.Head))];

    private static bool AreCoordinated(SentenceFacts facts, int first, int second) => Conjunct(facts, first) == Conjunct(facts, second);

    /// <summary>The first word of the coordination that a word belongs to.</summary>
    private static int Conjunct(SentenceFacts facts, int word)
    {
        for (var steps = 0; steps < facts.Words.Length && facts.Words[word].Relation == "conj" && facts.Words[word].Head >= 0; steps++) word = facts.Words[word].Head;
        return word;
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
