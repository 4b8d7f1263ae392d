using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Progress;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>Shows how far a run over documents is.</summary>
/// <param name="session">The run.</param>
/// <param name="tally">What it counted so far.</param>
/// <param name="total">How many documents there are; null where that is not known.</param>
internal sealed class IngestProgress(Session session, Tally tally, long? total)
{
    private readonly long _start = session.Host.Time.GetTimestamp();
    private readonly ProgressStep _step = session.Progress.Begin("reading", "document", total);

    /// <summary>To be called after each document.</summary>
    /// <param name="share">The share of the work that is done, where the number of documents is not known.</param>
    public void Report(double? share = null)
    {
        var seconds = session.Host.Time.GetElapsedTime(_start).TotalSeconds;
        _step.Report(tally.Done + tally.Failed, share, tally.Sentences > 0 && seconds > 0 ? Words.Rate(tally.Sentences / seconds, "sentence") : null);
    }
}
