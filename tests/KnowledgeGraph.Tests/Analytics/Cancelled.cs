using System.Diagnostics;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>Checks that work on a large graph stops when it is told to.</summary>
internal static class Cancelled
{
    /// <summary>The work must be long; the time allowed is generous, because a test machine may be busy.</summary>
    public static void Stops(Action<CancellationToken> work)
    {
        using var source = new CancellationTokenSource();
        var stopped = 0L;
        using var timer = new Timer(_ => { Interlocked.Exchange(ref stopped, Stopwatch.GetTimestamp()); source.Cancel(); }, null, 100, Timeout.Infinite);
        Assert.ThrowsAny<OperationCanceledException>(() => work(source.Token));
        Assert.InRange(Stopwatch.GetElapsedTime(Interlocked.Read(ref stopped)).TotalMilliseconds, 0, 2000);
    }
}
