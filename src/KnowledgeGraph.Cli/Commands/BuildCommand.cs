using System.CommandLine;
using KnowledgeGraph.Cli.Ingestion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

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
            host, [.. arguments.Symbols, .. ReaderOptions.Symbols, Again], (session, parse, cancellationToken) => RunAsync(session, arguments, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, InputArguments arguments, ParseResult parse, CancellationToken cancellationToken)
    {
        var start = session.Host.Time.GetTimestamp();
        var tally = new Tally();
        var inputs = arguments.Inputs(parse);
        // A file that cannot be read is said before a graph is made; what the graph remembers is known when it is open.
        if (session.HasOwnOntology || !File.Exists(session.GraphPath)) _ = ReaderOptions.Of(session, parse);
        await using var store = session.OpenStore(readOnly: false);
        using var analyzer = new DeferredAnalyzer(session, parse);
        await session.RememberOntologyAsync(store, cancellationToken);
        var known = parse.GetValue(Again) || session.HasOwnOntology || ReaderOptions.Any(parse) ? new KnownDocuments() : await KnownDocuments.OfAsync(store, cancellationToken);
        var pipeline = new ArticlePipeline(analyzer.Opened, article => known.Contains(article));
        try
        {
            await IngestProgress.RunAsync(session, tally, InputCount.Of(inputs), async report =>
            {
                await foreach (var result in pipeline.RunAsync(inputs, arguments.Options(parse, session.Host), cancellationToken))
                {
                    await TakeAsync(session, tally, store, result);
                    report();
                }
            });
        }
        catch (OperationCanceledException)
        {
            session.Fail($"interrupted; {Words.Count(tally.New + tally.Changed, "document")} of this run are in {session.GraphPath}, the same command goes on from there.");
            return ExitCodes.Interrupted;
        }

        return Ingest.Finish(session, tally, session.GraphPath, session.Host.Time.GetElapsedTime(start).TotalSeconds);
    }

    /// <summary>A document is added whole or not at all, whether or not the user has had enough.</summary>
    private static async Task TakeAsync(Session session, Tally tally, IGraphStore store, PipelineResult result)
    {
        if (result.IsKnown) tally.AddUnchanged();
        else if (result.Contribution is { } contribution) tally.Add(contribution, await store.AddAsync(contribution, CancellationToken.None));
        Ingest.Report(session, tally, result);
    }
}
