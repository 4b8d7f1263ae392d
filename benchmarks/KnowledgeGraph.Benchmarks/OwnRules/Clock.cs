using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.OwnRules;

/// <summary>Sums up the time of pieces of work, on the wall and on the processors: on a busy machine the second says what the work costs.</summary>
internal sealed class Clock
{
    /// <summary>Seconds on the wall.</summary>
    internal double Wall { get; private set; }

    /// <summary>Seconds of all processors of this process.</summary>
    internal double Processor { get; private set; }

    /// <summary>Seconds of the calling thread; the process may do other work meanwhile.</summary>
    internal double Thread { get; private set; }

    /// <summary>Does the work and adds its time.</summary>
    internal T Time<T>(Func<T> work)
    {
        var (wall, processor, thread) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, ThreadTime.Seconds);
        var result = work();
        Thread += ThreadTime.Seconds - thread;
        Wall += Stopwatch.GetElapsedTime(wall).TotalSeconds;
        Processor += (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        return result;
    }
}
