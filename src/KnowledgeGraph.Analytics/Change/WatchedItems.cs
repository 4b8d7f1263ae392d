namespace KnowledgeGraph.Analytics.Change;

/// <summary>Items with a look at a token every now and then, so that long lists can be left.</summary>
internal static class WatchedItems
{
    public static IEnumerable<T> Watched<T>(this IEnumerable<T> items, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var item in items)
        {
            if ((count++ & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
