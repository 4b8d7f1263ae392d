using System.CommandLine;
using KnowledgeGraph.Cli.Ingestion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Formats.Contributions;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg extract INPUT…</c>: what each document says, one JSON object a line on stdout, for <c>kg add</c>.</summary>
internal static class ExtractCommand
{
    public static Command Create(CliHost host)
    {
        var arguments = new InputArguments();
        return new Command("extract", "Extracts without a graph: one JSON object a document on stdout as it goes, for kg add.").With(
            host, [.. arguments.Symbols, .. ReaderOptions.Symbols, ThreadsOption.Symbol], (session, parse, cancellationToken) => RunAsync(session, arguments, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, InputArguments arguments, ParseResult parse, CancellationToken cancellationToken)
    {
        var start = session.Host.Time.GetTimestamp();
        var tally = new Tally();
        var inputs = arguments.Inputs(parse);
        using var analyzer = new DeferredAnalyzer(session);
        var pipeline = new ArticlePipeline(analyzer.Opened, _ => false, session.Threads);
        var progress = new IngestProgress(session, tally, session.Progress.IsShown ? InputCount.Of(inputs) : null);
        try
        {
            await foreach (var result in pipeline.RunAsync(inputs, arguments.Options(parse, session.Host), cancellationToken))
            {
                if (result.Contribution is { } contribution) await WriteAsync(session, contribution);
                if (result.Contribution is { } given) tally.Add(given, AddOutcome.Added);
                Ingest.Report(session, tally, result);
                progress.Report();
            }
        }
        catch (OperationCanceledException)
        {
            throw new CliException(ExitCodes.Interrupted, $"interrupted; {Words.Count(tally.Done, "document")} are written, each in a whole line. Keep them, and run kg extract on the inputs after them.");
        }

        tally.TakeExtractors(session);
        session.NoteCapped();
        if (tally is { Done: 0, Failed: 0 }) session.Fail("nothing to read in the inputs; name a text, Markdown, HTML or JSON lines file, or a folder of them.");
        else session.Note($"{Words.Count(tally.Done, "document")}, {Words.Count(tally.Sentences, "sentence")} in {Words.Seconds(session.Host.Time.GetElapsedTime(start).TotalSeconds)} s");
        return tally.ExitCode;
    }

    /// <summary>Line by line, so that the next program of a pipe need not wait; whole lines, whether or not the user has had enough.</summary>
    private static async Task WriteAsync(Session session, Contribution contribution)
    {
        ContributionJson.Write(contribution, session.Out);
        await session.Out.FlushAsync(CancellationToken.None);
    }
}
