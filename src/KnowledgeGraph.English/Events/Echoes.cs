using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Events;

/// <summary>"In retaliation for the killings", "condemned the attack": a known noun for a happening that no event of its own sentence tells may stand for an earlier event.</summary>
internal static class Echoes
{
    private const int Reach = 15;

    /// <summary>An event without anybody in it for each such noun; it says something only where it turns out to tell an event again.</summary>
    public static IEnumerable<EventFact> Find(DocumentEntities entities, EventIndex events)
    {
        foreach (var mention in entities.Mentions.All.Where(m => m is { Type: MentionType.Event, IsInHeadline: false } && m.WordBefore is "the" or "this" or "that" or "these" or "those"))
        {
            var word = mention.Facts.Sentence.Words[mention.Head];
            if (events.At(mention.Sentence, word) is not null) continue;
            var known = events.Before(mention.Sentence, Reach).Select(e => events[e]).FirstOrDefault(e => e.Type != "STATE" && Retellings.IsWordFor(mention.HeadLemma, e));
            if (known is not null)
                yield return new EventFact(known.Type, mention.Sentence, word, word.Of(entities.Mentions.Document.Text), mention.HeadLemma, Modality.Actual, false, known.Confidence, [], Extractors.Document);
        }
    }
}
