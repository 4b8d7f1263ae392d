using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Benchmarks.Analytics;

/// <summary>An <see cref="EntityGraph"/> with the edges of a file, as one document would give it.</summary>
internal static class MadeGraph
{
    private static readonly string[] Types = ["ATTACKED", "LOCATED_IN", "MEMBER_OF", "MET_WITH"];

    /// <summary>Makes it.</summary>
    internal static EntityGraph Of(EdgeFile file)
    {
        var ids = Enumerable.Range(0, file.Vertices).Select(v => EntityId.OfNamed(EntityKind.Person, Number(v))).ToArray();
        var document = new DocumentNode("made", null, null, null, null, "en", 1, 1);
        return EntityGraph.From([new Contribution(
            document,
            [new SentenceNode("made", 0, ".", 0, 1)],
            [.. ids.Select((id, v) => new EntityShare(id, EntityKind.Person, Number(v), true, [], [], 1, null))],
            [], [], [], [],
            [.. file.Sources.Select((source, e) => new RelationShare(
                Number(e), ids[source], Types[e % Types.Length], ids[file.Targets[e]], FactStatus.Actual, 0, 0, 1, 0.9, "made", null, null, null, []))],
            [])]);
    }

    private static string Number(int number) => number.ToString("D8", CultureInfo.InvariantCulture);
}
