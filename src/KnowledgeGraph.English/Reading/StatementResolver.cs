using System.Collections.Immutable;
using KnowledgeGraph.English.Events;
using KnowledgeGraph.English.Quotes;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>Resolves the speakers of statements to entities and says what stands in their words.</summary>
internal static class StatementResolver
{
    public static ImmutableArray<StatementFact> Resolve(ImmutableArray<StatementDraft> drafts, DocumentEntities entities, DocumentEvents events)
    {
        var index = new EventIndex(events.Facts);
        return [.. drafts.Where(d => !IsAuthors(d, entities)).Select(draft => Resolve(draft, entities, index))];
    }

    /// <summary>What the author of the text says in it ("We urge …") and nobody in the document is known to be.</summary>
    public static IEnumerable<RejectedFact> Authors(ImmutableArray<StatementDraft> drafts, DocumentEntities entities) => drafts.Where(d => IsAuthors(d, entities))
        .Select(d => new RejectedFact(RejectionReason.UnresolvedPronoun, "STATED_BY", d.Span.Of(entities.Mentions.Document.Text), d.Speaker!.Mention.Text, d.Speaker.Sentence));

    private static bool IsAuthors(StatementDraft draft, DocumentEntities entities) =>
        draft is { Kind: StatementKind.Indirect, Speaker: { Type: MentionType.Pronoun } speaker } && entities.Of(speaker) is null
        && speaker.Mention.Text.ToLowerInvariant() is "we" or "i" or "us" or "me";

    private static StatementFact Resolve(StatementDraft draft, DocumentEntities entities, EventIndex events)
    {
        var sentences = draft.Parts.SelectMany(entities.Mentions.SentencesOf).Distinct().ToImmutableArray();
        var inside = sentences.SelectMany(s => entities.Mentions.BySentence[s]).Where(m => draft.Parts.Any(p => p.Contains(m.Mention.Span)));
        return new StatementFact(draft.Kind, draft.Span, entities.Of(draft.Speaker), draft.Speaker?.Reference, draft.Cue, sentences, draft.Confidence)
        {
            Parts = draft.Parts,
            Reason = draft.Reason,
            Events = [.. sentences.SelectMany(events.In).Where(e => draft.Parts.Any(p => p.Contains(events[e].Trigger)))],
            About = [.. inside.Select(m => entities.Of(m.Reference)).OfType<int>().Distinct()],
        };
    }
}
