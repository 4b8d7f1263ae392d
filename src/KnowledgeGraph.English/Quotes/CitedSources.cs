using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Quotes;

/// <summary>Whom a source itself cites: "the agency said, citing the police" makes the words those of the police, too.</summary>
internal static class CitedSources
{
    private const int MostBetween = 4;

    public static IEnumerable<SpeechCue> Of(DocumentMentions mentions, SpeechCue cue)
    {
        if (cue.Event.Type != "STATE" || cue.Content is null) yield break;
        var facts = mentions.Sentences[cue.Sentence];
        var words = facts.Words;
        for (var word = 2; word < words.Length; word++)
        {
            if (words[word] is not { Lemma: "cite" or "quote", Xpos: "VBG" } || !IsBehind(cue, word)) continue;
            var source = mentions.BySentence[cue.Sentence].FirstOrDefault(m => m.Mention.FirstWord > word && m.Mention.FirstWord - word <= MostBetween
                && m.Type is MentionType.Person or MentionType.Organization or MentionType.GeoPolitical or MentionType.NominalPerson or MentionType.NominalOrganization);
            if (source is null) continue;
            var cited = new EventMention("STATE", word, facts.Sentence.Words[word], Modality.Actual, false, 0.6, []) { Extractor = Extractors.Document };
            yield return cue with { Event = cited, Speakers = [source], Confidence = 0.6 * cue.Confidence };
        }
    }

    /// <summary>Whether a comma parts the word from the speaker or from the cue: "the agency, citing …", "…, it said, citing …".</summary>
    private static bool IsBehind(SpeechCue cue, int word) => word - 2 == cue.Event.TriggerWord || cue.Speakers.Any(s => s.Mention.LastWord == word - 2);
}
