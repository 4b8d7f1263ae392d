using System.Globalization;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Where a relation comes from, as the lists that exports carry: each without repetition, in the order of its evidence.</summary>
internal static class RelationSources
{
    public static IEnumerable<string> Documents(Relation relation) => Distinct(relation, e => e.Document.Id);

    public static IEnumerable<string> Sentences(Relation relation) => Distinct(relation, e => e.Sentence.Id);

    public static IEnumerable<string> Texts(Relation relation) => relation.Evidence is [var one] ? (string[])[one.Sentence.Text] : relation.Evidence.Select(e => e.Sentence).DistinctBy(s => s.Id).Select(s => s.Text);

    public static IEnumerable<string> Events(Relation relation) => Distinct(relation, e => e.EventId);

    public static IEnumerable<string> Extractors(Relation relation) => relation.Evidence is [var one] && KnowledgeGraph.Extraction.Extractors.Of(one.Extractor) is [var single] ? (string[])[single] : relation.Evidence.SelectMany(e => KnowledgeGraph.Extraction.Extractors.Of(e.Extractor)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public static IEnumerable<string> AttributedTo(Relation relation) => relation.Evidence is [{ AttributedTo.IsEmpty: true }] ? [] : relation.AttributedTo.Select(e => e.Id.Value);

    public static IEnumerable<string> Speakers(Relation relation) => relation.AttributedTo.Select(e => e.Name).Distinct(StringComparer.Ordinal);

    /// <summary>The verdict that decides, the latest where several sentences were judged so; null where nobody judged.</summary>
    public static FactVerdict? Verdict(Relation relation) => relation.Judgement is { } judged
        ? relation.Evidence.Select(e => e.Verdict).OfType<FactVerdict>().Where(v => v.Judgement == judged).MaxBy(v => v.At) : null;

    /// <summary>When somebody judged, in UTC, as ISO 8601 writes it.</summary>
    public static string At(FactVerdict verdict) => verdict.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Most relations have one piece of evidence, for which no iterators are made.</summary>
    private static IEnumerable<string> Distinct(Relation relation, Func<Evidence, string?> value) => relation.Evidence is [var one]
        ? value(one) is { } single ? (string[])[single] : []
        : relation.Evidence.Select(value).OfType<string>().Distinct(StringComparer.Ordinal);
}
