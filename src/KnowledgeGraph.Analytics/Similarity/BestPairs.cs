using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Similarity;

/// <summary>Keeps the best of many pairs. Which these are depends on the pairs alone, not on their order.</summary>
/// <param name="count">How many to keep.</param>
internal sealed class BestPairs(int count)
{
    private readonly PriorityQueue<LinkScore, LinkScore> _kept = new(Comparer<LinkScore>.Create((a, b) => b.CompareTo(a)));

    public void Add(LinkScore pair)
    {
        if (_kept.Count < count) _kept.Enqueue(pair, pair);
        else if (pair.CompareTo(_kept.Peek()) < 0) _kept.EnqueueDequeue(pair, pair);
    }

    public void AddAll(BestPairs other)
    {
        foreach (var (pair, _) in other._kept.UnorderedItems) Add(pair);
    }

    public ImmutableArray<LinkScore> Sorted() => [.. _kept.UnorderedItems.Select(i => i.Element).Order()];
}
