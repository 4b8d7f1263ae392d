using System.Collections.Immutable;

namespace KnowledgeGraph.English.Model;

/// <summary>Puts sentences of like length together, so that little is padded and no batch needs much memory.</summary>
internal static class BatchPlanner
{
    /// <summary>Most pieces of a batch, padding included; a single longer sentence is a batch of its own.</summary>
    internal const int MaxPieces = 256;

    /// <summary>Groups sentences; the longest come first, so that two workers end at about the same time.</summary>
    /// <param name="lengths">Number of pieces of every sentence.</param>
    /// <returns>Batches of indices into <paramref name="lengths"/>.</returns>
    internal static ImmutableArray<ImmutableArray<int>> Plan(IReadOnlyList<int> lengths)
    {
        var batches = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        var batch = ImmutableArray.CreateBuilder<int>();
        foreach (var index in Enumerable.Range(0, lengths.Count).OrderByDescending(i => lengths[i]))
        {
            if (batch.Count > 0 && lengths[batch[0]] * (batch.Count + 1) > MaxPieces)
            {
                batches.Add(batch.ToImmutable());
                batch.Clear();
            }

            batch.Add(index);
        }

        if (batch.Count > 0) batches.Add(batch.ToImmutable());
        return batches.DrainToImmutable();
    }
}
