using System.Diagnostics;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>Checks that work on a large graph stops when it is told to.</summary>
internal static class Cancelled
{
    private const int Tries = 7;

    /// <summary>
    /// The work goes on until it is stopped: it is done again and again, and stopped at another moment each time. Half of the tries must end within 100 milliseconds.
    /// A busy machine may need a second or third round, and what it takes at that moment to stop two threads that do nothing but look at the token is not counted;
    /// code that does not look at the token fails all rounds.
    /// </summary>
    public static void Stops(Action<CancellationToken> work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 3 && best > 100; round++) best = Math.Min(best, Median(work) - Median(Idle));
        Assert.InRange(Math.Max(0, best), 0, 100);
    }

    private static double Median(Action<CancellationToken> work) => Enumerable.Range(0, Tries).Select(i => Milliseconds(work, 20 + 15 * i)).Order().ElementAt(Tries / 2);

    private static void Idle(CancellationToken token) => Parallel.For(0, 2, new ParallelOptions { CancellationToken = token }, _ =>
    {
        for (var i = 0; i < 100_000; i++) token.ThrowIfCancellationRequested();
    });

    private static double Milliseconds(Action<CancellationToken> work, int after)
    {
        using var source = new CancellationTokenSource();
        var stopped = 0L;
        var timer = new Thread(() =>
        {
            Thread.Sleep(after);
            Interlocked.Exchange(ref stopped, Stopwatch.GetTimestamp());
            source.Cancel();
        });
        timer.Start();
        Assert.ThrowsAny<OperationCanceledException>(() => Forever(work, source.Token));
        timer.Join();
        return Stopwatch.GetElapsedTime(Interlocked.Read(ref stopped)).TotalMilliseconds;
    }

    private static void Forever(Action<CancellationToken> work, CancellationToken token)
    {
        while (true) work(token);
    }
}
