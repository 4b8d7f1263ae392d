using System.Diagnostics;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>Checks that work on a large graph stops when it is told to.</summary>
internal static class Cancelled
{
    /// <summary>The work must be long. The best of some tries counts, and the bound is generous: a test machine may be busy.</summary>
    public static void Stops(Action<CancellationToken> work)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 5 && best > 500; i++) best = Math.Min(best, Milliseconds(work));
        Assert.InRange(best, 0, 3000);
    }

    private static double Milliseconds(Action<CancellationToken> work)
    {
        using var source = new CancellationTokenSource();
        var stopped = 0L;
        using var timer = new Timer(_ => { Interlocked.Exchange(ref stopped, Stopwatch.GetTimestamp()); source.Cancel(); }, null, 100, Timeout.Infinite);
        Assert.ThrowsAny<OperationCanceledException>(() => work(source.Token));
        return Stopwatch.GetElapsedTime(Interlocked.Read(ref stopped)).TotalMilliseconds;
    }
}
