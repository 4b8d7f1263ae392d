using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Components;

/// <summary>Vertices in groups.</summary>
/// <param name="Labels">The group of each vertex, by vertex. Groups are numbered from 0 in the order of their first vertices.</param>
/// <param name="Count">How many groups there are.</param>
public sealed record ComponentLabels(ImmutableArray<int> Labels, int Count)
{
    /// <summary>How many vertices each group has, by group.</summary>
    public ImmutableArray<int> Sizes()
    {
        var sizes = new int[Count];
        foreach (var label in Labels) sizes[label]++;
        return [.. sizes];
    }

    /// <summary>The vertices of each group in ascending order, by group.</summary>
    public ImmutableArray<ImmutableArray<int>> Members()
    {
        var members = Sizes().Select(ImmutableArray.CreateBuilder<int>).ToArray();
        for (var v = 0; v < Labels.Length; v++) members[Labels[v]].Add(v);
        return [.. members.Select(m => m.MoveToImmutable())];
    }

    /// <summary>Numbers groups by first vertices.</summary>
    internal static ComponentLabels Of(int[] groups)
    {
        var numbers = new int[groups.Length];
        Array.Fill(numbers, -1);
        var count = 0;
        var labels = ImmutableArray.CreateBuilder<int>(groups.Length);
        foreach (var group in groups)
        {
            if (numbers[group] < 0) numbers[group] = count++;
            labels.Add(numbers[group]);
        }

        return new ComponentLabels(labels.MoveToImmutable(), count);
    }
}
