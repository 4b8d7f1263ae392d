using System.CommandLine;
using KnowledgeGraph.Cli.Ingestion;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg build INPUT…</c>: reads articles, extracts, adds to the graph, one transaction a document.</summary>
internal static class BuildCommand
{
    private static readonly Option<bool> Again = new("--again")
    {
        Description = "Reads articles anew that the graph holds already (after an update of kg or another --ontology).",
    };

    public static Command Create(CliHost host)
    {
        var arguments = new InputArguments();
        return new Command("build", "Reads articles, extracts what they say, and adds it to the graph.").With(
            host, [.. arguments.Symbols, .. ReaderOptions.Symbols, ThreadsOption.Symbol, Again], (session, parse, cancellationToken) => RunAsync(session, arguments, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, InputArguments arguments, ParseResult parse, CancellationToken cancellationToken)
    {
        var start = session.Host.Time.GetTimestamp();
        var tally = new Tally();
        var inputs = arguments.Inputs(parse);
        // A file that cannot be read is said before a graph is made; what the graph remembers is known when it is open.
        if (session.HasOwnOntology || !File.Exists(session.GraphPath)) _ = ReaderOptions.Of(session);
        await using var store = await DeferredStore.OpenAsync(session, cancellationToken);
        using var analyzer = new DeferredAnalyzer(session);
        var known = parse.GetValue(Again) || session.HasOwnOntology || ReaderOptions.Any(parse) || store.Existing is null ? new KnownDocuments() : await KnownDocuments.OfAsync(store.Existing, cancellationToken);
        var pipeline = new ArticlePipeline(analyzer.Opened, article => known.Contains(article), session.Threads);
        try
        {
            var progress = new IngestProgress(session, tally, session.Progress.IsShown ? InputCount.Of(inputs) : null);
            await foreach (var result in pipeline.RunAsync(inputs, arguments.Options(parse, session.Host), cancellationToken))
            {
                await TakeAsync(session, tally, store, result);
                progress.Report();
            }
        }
        catch (OperationCanceledException)
        {
            throw Ingest.Interrupted(session, tally);
        }

        return Ingest.Finish(session, tally, session.GraphPath, session.Host.Time.GetElapsedTime(start).TotalSeconds);
    }

    /// <summary>A document is added whole or not at all, whether or not the user has had enough.</summary>
    private static async Task TakeAsync(Session session, Tally tally, DeferredStore store, PipelineResult result)
    {
        if (result.IsKnown) tally.AddUnchanged();
        Ingest.Report(session, tally, await Ingest.AddAsync(tally, store, result));
    }
}
