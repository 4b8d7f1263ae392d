using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Communities;

/// <summary>A division of a graph's vertices into communities. Community 0 is the largest; among equals the one with the lowest vertex comes first.</summary>
/// <param name="Membership">The community of each vertex, 0 to <see cref="Count"/> - 1.</param>
/// <param name="Sizes">How many vertices each community has; never 0.</param>
/// <param name="Quality">
/// The objective's value: modularity at the given resolution, at most 1; for the constant Potts model (sum over communities of 2 * weight inside - resolution * vertices squared),
/// divided by twice the graph's weight. 0 for a graph without weight.
/// </param>
public sealed record CommunityPartition(ImmutableArray<int> Membership, ImmutableArray<int> Sizes, double Quality)
{
    /// <summary>How many communities there are.</summary>
    public int Count => Sizes.Length;

    /// <summary>The vertices of a community in ascending order.</summary>
    /// <param name="community">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such community.</exception>
    public ImmutableArray<int> Members(int community)
    {
        if ((uint)community >= (uint)Count) throw new ArgumentOutOfRangeException(nameof(community), community, $"A community must be 0 to {Count - 1}.");
        var members = ImmutableArray.CreateBuilder<int>(Sizes[community]);
        for (var v = 0; v < Membership.Length; v++)
            if (Membership[v] == community) members.Add(v);
        return members.MoveToImmutable();
    }

    /// <summary>Numbers communities by size and first vertex.</summary>
    /// <param name="groups">A group of each vertex, from 0 without a gap and in order of first vertices.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="quality">The objective's value.</param>
    internal static CommunityPartition Of(int[] groups, int count, double quality)
    {
        var sizes = new int[count];
        foreach (var g in groups) sizes[g]++;
        var order = new int[count];
        for (var g = 0; g < count; g++) order[g] = g;
        Array.Sort(order, (a, b) => sizes[a] != sizes[b] ? sizes[b].CompareTo(sizes[a]) : a.CompareTo(b));
        var ranks = new int[count];
        for (var r = 0; r < count; r++) ranks[order[r]] = r;
        var membership = new int[groups.Length];
        for (var v = 0; v < groups.Length; v++) membership[v] = ranks[groups[v]];
        Array.Sort(sizes);
        Array.Reverse(sizes);
        return new CommunityPartition(ImmutableArrayOf(membership), ImmutableArrayOf(sizes), quality);
    }

    private static ImmutableArray<int> ImmutableArrayOf(int[] array) => System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(array);
}
