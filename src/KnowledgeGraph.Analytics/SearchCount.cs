namespace KnowledgeGraph.Analytics;

/// <summary>Counts searches that several threads make, and tells somebody of their share now and then.</summary>
/// <param name="total">How many there are.</param>
/// <param name="progress">Who is told; null for nobody.</param>
internal sealed class SearchCount(int total, IProgress<double>? progress)
{
    private readonly int _often = Math.Max(1, total / 1000);
    private int _done;

    /// <summary>One more is done.</summary>
    public void Add()
    {
        if (progress is null) return;
        var done = Interlocked.Increment(ref _done);
        if (done % _often == 0) progress.Report((double)done / total);
    }
}
