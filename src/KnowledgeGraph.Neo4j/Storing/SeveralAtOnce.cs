using System.Runtime.ExceptionServices;

namespace KnowledgeGraph.Neo4j.Storing;

/// <summary>Work on the documents of a page or batch on all processors; the results keep the order.</summary>
internal static class SeveralAtOnce
{
    /// <summary>The result for each item; what one of them throws comes as it is.</summary>
    public static List<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> work)
    {
        try
        {
            return [.. items.AsParallel().AsOrdered().Select(work)];
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
            throw;
        }
    }
}
