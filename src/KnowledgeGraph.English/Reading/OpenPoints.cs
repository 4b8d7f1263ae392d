using System.Collections.Immutable;
using KnowledgeGraph.English.Time;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Reading;

/// <summary>What a document leaves open: pronouns without antecedent, words that nobody is named for, place names that fit several places, days that no calendar has.</summary>
internal static class OpenPoints
{
    private const int Longest = 80;

    public static ImmutableArray<OpenPoint> Of(DocumentEntities entities, ImmutableArray<StatementFact> statements) =>
        [.. Pronouns(entities).Concat(Speakers(entities, statements)).Concat(Places(entities)).Concat(Dates(entities)).OrderBy(p => p.Sentence).ThenBy(p => p.Kind).ThenBy(p => p.Text, StringComparer.Ordinal)];

    private static IEnumerable<OpenPoint> Pronouns(DocumentEntities entities) => entities.Mentions.All
        .Where(m => m.Type == MentionType.Pronoun && entities.Of(m) is null).Select(m => new OpenPoint(OpenPointKind.Pronoun, m.Mention.Text, m.Sentence));

    private static IEnumerable<OpenPoint> Speakers(DocumentEntities entities, ImmutableArray<StatementFact> statements) => statements.Where(s => s.Speaker is null)
        .Select(s => new OpenPoint(OpenPointKind.Speaker, Short(s.Span.Of(entities.Mentions.Document.Text)), s.Sentences[0]));

    private static IEnumerable<OpenPoint> Places(DocumentEntities entities) => entities.Facts.Where(e => e.Place is { Candidates.IsEmpty: false })
        .Select(e => new OpenPoint(OpenPointKind.Place, e.Name, e.Members.IsEmpty ? 0 : e.Members[0].Mention.Sentence));

    private static IEnumerable<OpenPoint> Dates(DocumentEntities entities) => entities.Mentions.Sentences
        .SelectMany((facts, s) => facts.Mentions.Where(m => m.Type == MentionType.Time && ImpossibleDates.IsOne(m.Text)).Select(m => new OpenPoint(OpenPointKind.ImpossibleDate, m.Text, s)));

    private static string Short(string text) => WhiteSpace.Collapse(text) is var words && words.Length > Longest ? words[..Longest] + "…" : WhiteSpace.Collapse(text);
}
