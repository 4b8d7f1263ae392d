using KnowledgeGraph.English.Names;
using KnowledgeGraph.English.Time;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>When a happening is: by the date in its name ("2014 Sydney siege"), a date that hangs on its noun ("the massacre of 1994"), or the event that its noun tells.</summary>
internal static class HappeningTimes
{
    public static DocumentEntities Add(DocumentEntities entities, DocumentEvents events)
    {
        var facts = entities.Facts.ToBuilder();
        var told = events.Facts.Where(e => e.Time is not null).ToLookup(e => (e.Sentence, e.Trigger), e => e.Time!);
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Kind != EntityKind.Happening) continue;
            var mentions = facts[i].Members.Select(m => entities.Mentions.Find(m.Mention)).OfType<MentionView>().Where(m => m.Type == MentionType.Event).ToList();
            var time = First(mentions, m => OfWords(entities.Mentions, m)) ?? First(mentions, m => told[(m.Sentence, m.Facts.Sentence.Words[m.Head])].FirstOrDefault());
            if (time is { Granularity: not TimeGranularity.Recurring }) facts[i] = facts[i] with { Time = time };
        }

        return entities with { Facts = facts.ToImmutable() };
    }

    /// <summary>When a happening is by the words of one mention: those of its name, else those that hang on its noun.</summary>
    public static TimeInterval? OfWords(DocumentMentions mentions, MentionView mention) => InName(mention) ?? OnNoun(mentions, mention);

    private static TimeInterval? First(List<MentionView> mentions, Func<MentionView, TimeInterval?> time) => mentions.Select(time).FirstOrDefault(t => t is not null);

    /// <summary>The words of the name up to its year.</summary>
    private static TimeInterval? InName(MentionView mention)
    {
        if (HappeningNames.YearOf(mention) is not { } year) return null;
        var text = mention.Mention.Text;
        return TimeExpressionReader.Read(text[..(text.IndexOf(year, StringComparison.Ordinal) + year.Length)], new TimeContext());
    }

    private static TimeInterval? OnNoun(DocumentMentions mentions, MentionView mention)
    {
        var facts = mention.Facts;
        var context = new TimeContext(mentions.Document.Article.PublishedAt);
        return facts.Mentions.Where(m => m.Type == MentionType.Time && facts.Words[MentionView.HeadOf(facts, m)] is var head && head.Head == mention.Head
                && (head.Relation.StartsWith("nmod", StringComparison.Ordinal) || head.Relation is "compound" or "nummod" or "amod" or "appos"))
            .Select(m => TimeExpressionReader.Read(m.Text, context)).FirstOrDefault(t => t is not null);
    }
}
