using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>Shows on a terminal how far a run is, at what rate, and how long it takes; elsewhere it is silent.</summary>
internal static class IngestProgress
{
    /// <summary>Runs the work; it reports after each document with the tally so far.</summary>
    public static async Task RunAsync(Session session, Tally tally, int? total, Func<Action, Task> work)
    {
        if (!session.Host.ErrorIsTerminal || session.Quiet || session.Verbose)
        {
            await work(() => { });
            return;
        }

        var start = session.Host.Time.GetTimestamp();
        ProgressColumn[] columns = total is null
            ? [new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }]
            : [new SpinnerColumn(), new ProgressBarColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }];
        await session.Host.ErrorConsole().Progress().AutoClear(true).Columns(columns).StartAsync(async context =>
        {
            var task = context.AddTask("reading", maxValue: Math.Max(1, total ?? 1));
            task.IsIndeterminate = total is null;
            await work(() =>
            {
                task.Value = total is null ? 0 : Math.Min(tally.Done + tally.Failed, total.Value);
                task.Description = Markup.Escape(Line(tally, session.Host.Time.GetElapsedTime(start).TotalSeconds));
            });
        });
    }

    private static string Line(Tally tally, double seconds) =>
        $"{Words.Count(tally.Done + tally.Failed, "document")}, {Words.Number((int)(tally.Sentences / Math.Max(0.001, seconds)))} sentences/s";
}
