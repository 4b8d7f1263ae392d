using System.Diagnostics;

namespace KnowledgeGraph.Integration.Tests.View;

/// <summary>How much of the machine is left for a test.</summary>
internal static class SpareTime
{
    private static readonly TimeSpan Span = TimeSpan.FromMilliseconds(300);

    /// <summary>The share of the processors that a thread on each of them gets: about 1 on a quiet machine, a tenth beside nine times as much other work.</summary>
    public static double Share()
    {
        using var process = Process.GetCurrentProcess();
        var (before, start) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(Spin)).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        process.Refresh();
        return (process.TotalProcessorTime - before) / Stopwatch.GetElapsedTime(start) / Environment.ProcessorCount;

        void Spin()
        {
            while (Stopwatch.GetElapsedTime(start) < Span) Thread.SpinWait(1000);
        }
    }
}
