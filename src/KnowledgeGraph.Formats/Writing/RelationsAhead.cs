using System.Runtime.CompilerServices;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>
/// Walks through relations in order and looks at the next few together before each is written: the objects of a large graph lie anywhere in memory, and a processor waits for
/// several at once as long as for one (docs/decisions/0008-own-writers-of-json-and-csv.md).
/// </summary>
internal static class RelationsAhead
{
    private const int Step = 16;

    public static IEnumerable<Relation> Of(RelationSet relations) => Of(relations, 0, relations.Count);

    /// <summary>Some of them.</summary>
    public static IEnumerable<Relation> Of(IReadOnlyList<Relation> relations, int from, int length)
    {
        var next = new Relation[Step];
        for (var start = from; start < from + length; start += Step)
        {
            var count = Math.Min(Step, from + length - start);
            for (var i = 0; i < count; i++) next[i] = relations[start + i];
            Look(next.AsSpan(0, count));
            for (var i = 0; i < count; i++) yield return next[i];
        }
    }

    /// <summary>What it gives means nothing and is there because what nobody uses is not read; for the same reason it stays a method of its own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Look(ReadOnlySpan<Relation> relations)
    {
        var sum = 0;
        foreach (var relation in relations) sum += (int)relation.Status;
        foreach (var relation in relations) sum += relation.Id.Length + relation.Evidence[0].Start + (int)relation.Subject.Kind + (int)relation.Object.Kind;
        foreach (var relation in relations) sum += relation.Subject.Id.Value.Length + relation.Object.Id.Value.Length;
        return sum;
    }
}
