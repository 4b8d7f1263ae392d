namespace KnowledgeGraph.English;

/// <summary>Works on several items at once and keeps their order and a bound on how many there are.</summary>
internal static class SideBySide
{
    /// <summary>Runs the work on every item.</summary>
    /// <param name="items">The items; the next one is asked for when there is room.</param>
    /// <param name="work">The work; it may run on several threads.</param>
    /// <param name="most">Most items at once, those whose results wait for an earlier one included; at least 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The results in the order of the items. A failure of an item comes in its place and ends the walk.</returns>
    internal static IEnumerable<TResult> Run<T, TResult>(
        IEnumerable<T> items, Func<T, CancellationToken, TResult> work, int most, CancellationToken cancellationToken)
    {
        var begun = new Queue<Task<TResult>>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            foreach (var item in items)
            {
                begun.Enqueue(Task.Run(() => work(item, stop.Token), stop.Token));
                if (begun.Count == most) yield return begun.Dequeue().GetAwaiter().GetResult();
            }

            while (begun.Count > 0) yield return begun.Dequeue().GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            Task.WhenAll(begun).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).GetAwaiter().GetResult();
        }
    }
}
