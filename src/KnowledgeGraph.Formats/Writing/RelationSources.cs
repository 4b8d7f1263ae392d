using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Where a relation comes from, as the lists that exports carry: each without repetition, in the order of its evidence.</summary>
internal static class RelationSources
{
    public static IEnumerable<string> Documents(Relation relation) => Distinct(relation.Evidence.Select(e => e.Document.Id));

    public static IEnumerable<string> Sentences(Relation relation) => Distinct(relation.Evidence.Select(e => e.Sentence.Id));

    public static IEnumerable<string> Texts(Relation relation) => relation.Evidence.Select(e => e.Sentence).DistinctBy(s => s.Id).Select(s => s.Text);

    public static IEnumerable<string> Events(Relation relation) => Distinct(relation.Evidence.Select(e => e.EventId).OfType<string>());

    public static IEnumerable<string> Extractors(Relation relation) => Distinct(relation.Evidence.Select(e => e.Extractor)).Order(StringComparer.Ordinal);

    public static IEnumerable<string> AttributedTo(Relation relation) => relation.AttributedTo.Select(e => e.Id.Value);

    public static IEnumerable<string> Speakers(Relation relation) => Distinct(relation.AttributedTo.Select(e => e.Name));

    private static IEnumerable<string> Distinct(IEnumerable<string> values) => values.Distinct(StringComparer.Ordinal);
}
