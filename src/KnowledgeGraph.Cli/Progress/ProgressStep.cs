using System.Globalization;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Progress;

/// <summary>One step of a command: what is done, how far it is, at what rate, and how long it takes. Safe for use from several threads.</summary>
/// <param name="time">The clock.</param>
/// <param name="what">What is done.</param>
/// <param name="unit">What is counted, in the singular; null where nothing is.</param>
/// <param name="total">How many there are; null where that is not known.</param>
internal sealed class ProgressStep(TimeProvider time, string what, string? unit, long? total) : IProgress<double>
{
    /// <summary>A rate of less time than this says nothing.</summary>
    private const double Least = 0.5;

    private readonly long _start = time.GetTimestamp();
    private State _state = new(0, null, null);

    /// <summary>Says how far it is.</summary>
    /// <param name="done">How many are done.</param>
    /// <param name="share">The share of the work that is done, 0 to 1; null for the number done of the total.</param>
    /// <param name="rate">The rate in words; null for the number done a second.</param>
    public void Report(long done, double? share = null, string? rate = null) => Volatile.Write(ref _state, new State(done, share, rate));

    /// <summary>Says which share of the work is done, 0 to 1, where nothing is counted.</summary>
    public void Report(double value) => Report(0, value);

    /// <summary>"reading the graph: 1,200 of 5,000 documents, 400 documents/s, 10 s left".</summary>
    public override string ToString()
    {
        var (state, seconds) = (Volatile.Read(ref _state), time.GetElapsedTime(_start).TotalSeconds);
        var parts = new List<string>();
        var share = state.Share ?? (total > 0 ? (double)state.Done / total.Value : null);
        if (unit is not null && total is { } all) parts.Add($"{Number(state.Done)} of {Number(all)} {Words.Noun(all, unit)}");
        else if (unit is not null) parts.Add($"{Number(state.Done)} {Words.Noun(state.Done, unit)}");
        if ((unit is null || total is null) && share is { } part) parts.Add($"{Math.Floor(Math.Clamp(part, 0, 1) * 100).ToString("0", CultureInfo.InvariantCulture)} %");
        if (state.Rate is { } rate) parts.Add(rate);
        else if (unit is not null && state.Done > 0 && seconds > Least) parts.Add(Rate(state.Done / seconds, unit));
        if (share is > 0 and < 1 && seconds > Least) parts.Add($"{Left(seconds * (1 - share.Value) / share.Value)} left");
        if (share is null or 0) parts.Add($"{Words.Duration(seconds)} so far");
        return $"{what}: {string.Join(", ", parts)}";
    }

    private static string Left(double seconds) => Words.Duration(Math.Max(1, seconds));

    private static string Rate(double rate, string unit) => rate >= 1 ? $"{Number((long)Math.Round(rate))} {Words.Noun(2, unit)}/s" : $"{(rate * 60).ToString("0.#", CultureInfo.InvariantCulture)} {Words.Noun(2, unit)}/min";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private sealed record State(long Done, double? Share, string? Rate);
}
