using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.FormatsBenchmark;

/// <summary>A graph of a wanted number of relations between a tenth as many entities, with a piece of evidence each; the same on every machine.</summary>
internal static class LargeGraph
{
    private const int Sentences = 1000;
    private const string Document = "abcdefabcdefabcdefabcdefabcdefab";

    internal static EntityGraph Of(int edges)
    {
        var count = Math.Max(2, edges / 10);
        var kinds = Enum.GetValues<EntityKind>();
        var types = Ontology.Default.Relations.Select(r => r.Name).ToArray();
        var ids = Enumerable.Range(0, count).Select(i => new EntityId(FormattableString.Invariant($"{i:x32}"))).ToArray();
        return EntityGraph.From([new Contribution(
            new DocumentNode(Document, "A title", "A source", "news/story.txt", new DateOnly(2031, 5, 17), "en", 100_000, 20_000),
            [.. Enumerable.Range(0, Sentences).Select(i => new SentenceNode(Document, i, FormattableString.Invariant($"Troops of sector {i} attacked the harbour on Friday, a witness said."), 100 * i, (100 * i) + 70))],
            [.. ids.Select((id, i) => new EntityShare(id, kinds[i % kinds.Length], FormattableString.Invariant($"Entity number {i}"), true, [], [], 1, null))],
            [], [], [], [],
            [.. Enumerable.Range(0, edges).Select(i => new RelationShare(
                FormattableString.Invariant($"{i:x32}"), ids[i % count], types[i % types.Length], ids[(int)(((i * 7919L) + (i / count)) % count)], FactStatus.Actual, i % Sentences,
                100 * (i % Sentences), (100 * (i % Sentences)) + 8, 0.75, "model", null, new DateOnly(2031, 1, 1), new DateOnly(2031, 1, 2), []))],
            [])]);
    }
}
