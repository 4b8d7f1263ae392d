using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Shares;

/// <summary>Wall time by stage, in the order in which the stages were first run.</summary>
internal sealed class StageClock
{
    private readonly List<(string Stage, long Ticks)> _times = [];

    internal IEnumerable<(string Stage, TimeSpan Time)> Times => _times.Select(t => (t.Stage, TimeSpan.FromSeconds((double)t.Ticks / Stopwatch.Frequency)));

    internal T Time<T>(string stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Add(stage, Stopwatch.GetTimestamp() - start);
        return result;
    }

    /// <summary>Adds time to a stage; threads that worked side by side count by their share.</summary>
    internal void Add(string stage, long ticks)
    {
        var at = _times.FindIndex(t => t.Stage == stage);
        if (at < 0) _times.Add((stage, ticks));
        else _times[at] = (stage, _times[at].Ticks + ticks);
    }
}
