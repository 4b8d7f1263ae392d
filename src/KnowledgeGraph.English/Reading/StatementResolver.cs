using System.Collections.Immutable;
using KnowledgeGraph.English.Quotes;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>Resolves the speakers of statements to entities and says what stands in their words.</summary>
internal static class StatementResolver
{
    public static ImmutableArray<StatementFact> Resolve(ImmutableArray<StatementDraft> drafts, DocumentEntities entities, DocumentEvents events) =>
        [.. drafts.Select(draft => Resolve(draft, entities, events))];

    private static StatementFact Resolve(StatementDraft draft, DocumentEntities entities, DocumentEvents events)
    {
        var sentences = entities.Mentions.Document.Sentences.Where(s => draft.Parts.Any(p => p.Overlaps(s.Span))).Select(s => s.Index).ToImmutableArray();
        var inside = sentences.SelectMany(s => entities.Mentions.BySentence[s]).Where(m => draft.Parts.Any(p => p.Contains(m.Mention.Span)));
        return new StatementFact(draft.Kind, draft.Span, entities.Of(draft.Speaker), draft.Speaker?.Reference, draft.Cue, sentences, draft.Confidence)
        {
            Parts = draft.Parts,
            Events = [.. Enumerable.Range(0, events.Facts.Length).Where(e => draft.Parts.Any(p => p.Contains(events.Facts[e].Trigger)))],
            About = [.. inside.Select(m => entities.Of(m.Reference)).OfType<int>().Distinct()],
        };
    }
}
