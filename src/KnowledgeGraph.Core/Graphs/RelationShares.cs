using System.Runtime.InteropServices;

namespace KnowledgeGraph.Graphs;

/// <summary>The evidence of contributions by relation, in the order of the contributions. Relations are numbered in the order in which they come first.</summary>
internal sealed class RelationShares
{
    private readonly (Contribution Contribution, RelationShare Share)[] _pieces;
    private readonly int[] _starts;

    public RelationShares(List<Contribution> contributions)
    {
        var total = contributions.Sum(c => c.Relations.Length);
        var (numbers, relationOf, sizes) = (new Dictionary<string, int>(total, StringComparer.Ordinal), new int[total], new List<int>(total));
        var piece = 0;
        foreach (var contribution in contributions)
        {
            foreach (var share in contribution.Relations)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, share.RelationId, out var known);
                if (!known)
                {
                    number = sizes.Count;
                    sizes.Add(0);
                }

                relationOf[piece++] = number;
                sizes[number]++;
            }
        }

        _starts = new int[sizes.Count + 1];
        for (var i = 0; i < sizes.Count; i++) _starts[i + 1] = _starts[i] + sizes[i];
        _pieces = Placed(contributions, relationOf, _starts);
    }

    /// <summary>How many relations there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>What says a relation.</summary>
    public ReadOnlySpan<(Contribution Contribution, RelationShare Share)> this[int relation] => _pieces.AsSpan(_starts[relation].._starts[relation + 1]);

    private static (Contribution, RelationShare)[] Placed(List<Contribution> contributions, int[] relationOf, int[] starts)
    {
        var (placed, next, piece) = (new (Contribution, RelationShare)[relationOf.Length], starts[..^1], 0);
        foreach (var contribution in contributions)
            foreach (var share in contribution.Relations) placed[next[relationOf[piece++]]++] = (contribution, share);
        return placed;
    }
}
