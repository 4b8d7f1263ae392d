using System.Collections.Immutable;
using KnowledgeGraph.English.Events;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Quotes;

/// <summary>Collects the speech cues of a document: the model's, and verbs of saying that govern a clause where the model has none.</summary>
internal static class SpeechCueReader
{
    /// <summary>The cues whose words are said; "has not called it a coup" says nothing.</summary>
    public static ImmutableArray<SpeechCue> Read(DocumentMentions mentions) =>
        [.. mentions.Sentences.SelectMany((facts, sentence) => Events(mentions, facts).Where(e => !IsUnsaid(facts, e)).Select(e => Cue(mentions, facts, sentence, e)))
            .SelectMany(c => CitedSources.Of(mentions, c).Prepend(c))];

    /// <summary>What the text says was not said.</summary>
    public static IEnumerable<RejectedFact> Unsaid(DocumentMentions mentions) =>
        mentions.Sentences.SelectMany((facts, sentence) => Events(mentions, facts).Where(e => IsUnsaid(facts, e))
            .Select(e => new RejectedFact(RejectionReason.NotSaid, e.Type, e.Trigger.Of(mentions.Document.Text), SpeechContent.ByModel(facts, e)?.Of(mentions.Document.Text) ?? "", sentence)));

    private static bool IsUnsaid(SentenceFacts facts, EventMention e) => e.Negated || Polarity.IsNegated(facts, e.TriggerWord);

    private static IEnumerable<EventMention> Events(DocumentMentions mentions, SentenceFacts facts)
    {
        var triggers = facts.Events.Where(e => IsCue(facts, e)).ToList();
        foreach (var e in triggers) yield return e;
        for (var word = 0; word < facts.Words.Length; word++)
        {
            if (!IsVerbOfSaying(facts, word) || triggers.Any(t => t.TriggerWord == word) || !Governs(facts, word)) continue;
            yield return new EventMention("STATE", word, facts.Sentence.Words[word], Modality.Actual, false, 0.6, []) { Extractor = Extractors.Document };
        }
    }

    private static bool IsCue(SentenceFacts facts, EventMention e) =>
        e.Type == "STATE" || e.ContentFirstWord is not null || (IsVerbOfSaying(facts, e.TriggerWord) && Governs(facts, e.TriggerWord));

    private static bool IsVerbOfSaying(SentenceFacts facts, int word) => facts.Words[word].Upos == "VERB" && SpeechVerbs.Saying.Contains(facts.Words[word].Lemma.ToLowerInvariant());

    private static bool Governs(SentenceFacts facts, int word)
    {
        var clause = new SpeechClause(facts, word);
        return clause.Subject >= 0 && clause.Said() >= 0;
    }

    private static SpeechCue Cue(DocumentMentions mentions, SentenceFacts facts, int sentence, EventMention e)
    {
        var content = new SpeechContent(mentions.Document.Text, facts, e);
        var span = content.Find();
        return new SpeechCue(sentence, e, SpeakerChoice.Of(mentions, facts, sentence, e), span, SpeechContent.ByModel(facts, e) is null ? 0.6 * e.Confidence : e.Confidence)
        {
            Lead = span is { } words ? content.LeadOf(words) : null,
            Names = SpeechVerbs.Naming.Contains(facts.Words[e.TriggerWord].Lemma.ToLowerInvariant()),
        };
    }
}
