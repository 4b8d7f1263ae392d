using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Quotes;

/// <summary>Whom a source itself cites: "the agency said, citing the police" makes the words those of the police, too.</summary>
internal static class CitedSources
{
    public static IEnumerable<SpeechCue> Of(DocumentMentions mentions, SpeechCue cue)
    {
        if (cue.Event.Type != "STATE" || cue.Content is null) yield break;
        var facts = mentions.Sentences[cue.Sentence];
        var words = facts.Words;
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word] is not { Lemma: "cite" or "quote", Xpos: "VBG" } || !IsOf(cue, words[word].Head) || facts.Events.Any(e => e.TriggerWord == word)) continue;
            var source = mentions.BySentence[cue.Sentence].FirstOrDefault(m => m.HeadWord.Head == word && m.HeadWord.Relation == "obj");
            if (source is null) continue;
            var cited = new EventMention("STATE", word, facts.Sentence.Words[word], Modality.Actual, false, 0.6, []) { Extractor = Extractors.Document };
            yield return cue with { Event = cited, Speakers = [source], Confidence = 0.6 * cue.Confidence };
        }
    }

    private static bool IsOf(SpeechCue cue, int head) => head == cue.Event.TriggerWord || cue.Speakers.Any(s => s.Head == head);
}
