using KnowledgeGraph.English.Reading;
using KnowledgeGraph.English.Time;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Events;

/// <summary>When an event happens by the words of its own sentence.</summary>
internal static class EventTimes
{
    /// <summary>The first of its time arguments that names an interval; null where none does.</summary>
    /// <param name="mentions">The document's mentions.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="mention">The event.</param>
    /// <param name="reference">The day that "the next day" counts from, if known.</param>
    public static TimeInterval? Of(DocumentMentions mentions, int sentence, EventMention mention, DateOnly? reference)
    {
        var facts = mentions.Sentences[sentence];
        var tense = mention.Modality == Modality.Future ? TimeTense.Future : TimeTense.Past;
        var context = new TimeContext(mentions.Document.Article.PublishedAt, tense, reference);
        return mention.With(ArgumentRole.Time).Where(t => !DatesAnother(mentions, sentence, mention, facts.Mentions[t]))
            .Select(t => TimeExpressionReader.Read(Phrase(facts, facts.Mentions[t]), context)).FirstOrDefault(t => t is not null)
            ?? (mention.With(ArgumentRole.Time).Any() ? null : Adverb(mentions, facts, mention));
    }

    /// <summary>"Meet annually": an adverb that says how often.</summary>
    private static TimeInterval? Adverb(DocumentMentions mentions, SentenceFacts facts, EventMention mention) => DependencyTree.Children(facts.Words, mention.TriggerWord)
        .Where(w => facts.Words[w].Relation == "advmod").Select(w => facts.Sentence.Words[w].Of(mentions.Document.Text))
        .Select(word => Recurrences.Of(TimeTokenizer.Of(word), word)).FirstOrDefault(t => t is not null);

    /// <summary>The words of a time with the preposition before it that makes an interval of it: "since 2019".</summary>
    private static string Phrase(SentenceFacts facts, Mention time)
    {
        var before = time.FirstWord > 0 ? facts.Words[time.FirstWord - 1].Lemma.ToLowerInvariant() : "";
        return before is "since" or "until" or "till" or "before" or "after" or "by" ? $"{before} {time.Text}" : time.Text;
    }

    /// <summary>
    /// Whether a time stands in the name of another happening: "arrested over the 2016 Tolo bombing" says nothing of the day of the arrest. What
    /// that happening caused is of its time.
    /// </summary>
    private static bool DatesAnother(DocumentMentions mentions, int sentence, EventMention mention, Mention time)
    {
        foreach (var name in mentions.BySentence[sentence].Where(m => m.Type == MentionType.Event && m.Mention.FirstWord <= time.FirstWord && m.Mention.LastWord >= time.LastWord))
            if (name.Head != mention.TriggerWord && !IsCause(name, mention)) return true;
        return false;
    }

    private static bool IsCause(MentionView name, EventMention mention)
    {
        bool Is(LinkEnd end, int word) => end.IsEvent ? name.Facts.Events[end.Index].TriggerWord == word : MentionView.HeadOf(name.Facts, name.Facts.Mentions[end.Index]) == word;
        return name.Facts.Links.Any(l => l.Type == "CAUSED" && Is(l.From, name.Head) && Is(l.To, mention.TriggerWord));
    }
}
