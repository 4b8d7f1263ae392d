using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>Divides the relations of a graph into blocks: by type, status and kinds of both ends, in the order of their first days; those without days by themselves.</summary>
internal static class RelationBlocks
{
    /// <summary>So many relations take some 20 KB and a millisecond to read.</summary>
    private const int Most = 512;

    /// <param name="graph">The whole graph.</param>
    /// <param name="documentKeys">The rows of its documents by id.</param>
    /// <returns>What each block holds, and its content.</returns>
    public static ImmutableArray<(RelationBlock Block, byte[] Content)> Of(EntityGraph graph, IReadOnlyDictionary<string, long> documentKeys)
    {
        var surroundings = new SentenceSurroundings(graph);
        var runs = graph.Relations.Select((relation, place) => new PlacedRelation(place, relation))
            .GroupBy(r => (r.Relation.Type, r.Relation.Status, Subject: r.Relation.Subject.Kind, Object: r.Relation.Object.Kind, IsDated: IsDated(r.Relation)))
            .SelectMany(g => g.OrderBy(r => r.Relation.FirstDate ?? DateOnly.MinValue).Chunk(Most));
        return [.. runs.AsParallel().AsOrdered().Select(run => Block(run, surroundings, documentKeys))];
    }

    private static bool IsDated(Relation relation) => relation.FirstDate is not null || relation.LastDate is not null;

    private static (RelationBlock, byte[]) Block(PlacedRelation[] run, SentenceSurroundings surroundings, IReadOnlyDictionary<string, long> documentKeys)
    {
        using var writer = new RelationWriter(surroundings, documentKeys);
        var content = writer.Write(run);
        var first = run[0].Relation;
        var isDated = IsDated(first);
        return (new(
            first.Type, first.Status, first.Subject.Kind, first.Object.Kind,
            isDated ? run.Min(r => r.Relation.FirstDate ?? DateOnly.MinValue) : null, isDated ? run.Max(r => r.Relation.LastDate ?? DateOnly.MaxValue) : null,
            new DigestBuilder().Add(content).End()), content);
    }
}
