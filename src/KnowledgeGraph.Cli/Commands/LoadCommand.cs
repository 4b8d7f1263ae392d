using System.CommandLine;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg load URI</c>: the graph into a Neo4j, schema first; again changes nothing.</summary>
internal static class LoadCommand
{
    private const string GraphRag = "neo4j-graphrag";

    private static readonly Argument<string> Server = new("URI") { Description = "The server's http address, http://localhost:7474 for example; without user and password." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Prints the statements and how many rows each gets; asks no server." };
    private static readonly Option<bool> RemoveMissing = new("--remove-missing") { Description = "Takes documents out of the server that this graph does not have." };
    private static readonly Option<string?> Labels = new("--labels") { Description = "Also the labels and relationships that Neo4j's own tools look for.", HelpName = GraphRag };
    private static readonly Option<int?> Batch = NumberOption.Positive("--batch", "N", "Rows in one statement; the default is 2000.");
    private static readonly Option<int?> Parallel = NumberOption.Positive("--parallel", "N", "Statements at a time; the default is 2.");

    static LoadCommand() => Labels.AcceptOnly(GraphRag);

    public static Command Create(CliHost host) => new Command("load", "Loads the graph into a Neo4j, or brings one into step.").With(
        host, [Server, DryRun, RemoveMissing, Labels, Batch, Parallel], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        if (ServerConnection.IsAddress(session.GraphPath)) throw new CliException(ExitCodes.Usage, $"{ServerConnection.Shown(session.GraphPath)}: a graph is loaded from a file; name it with --graph.");
        var start = session.Host.Time.GetTimestamp();
        var options = Options(session, parse);
        await using var file = session.OpenStore(readOnly: true);
        if (parse.GetValue(DryRun))
        {
            Plan(session, await ServerGraph.WalkOf(session, file)(cancellationToken), options.Labels, cancellationToken);
            return ExitCodes.Ok;
        }

        var address = parse.GetValue(Server)!;
        await using var transport = ServerConnection.Open(session, address);
        await using var store = new Neo4jGraphStore(transport, ServerConnection.Form, options.Retry) { KeepsTexts = true };
        var loader = new GraphLoader(transport, options);
        var documents = new DocumentLoad(file, store, session.Ontology, session.Progress);
        try
        {
            await loader.SchemaAsync(cancellationToken);
            await documents.RunAsync(parse.GetValue(RemoveMissing), cancellationToken);
            loader.Count(documents.Counters);
            await loader.RunAsync(ServerGraph.WalkOf(session, store, file as IVerdictStore), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            throw new CliException(ExitCodes.Interrupted, "interrupted; what was written is kept, the same command goes on from there.");
        }

        LoadOutput.Write(session, documents, loader.Report, session.Host.Time.GetElapsedTime(start).TotalSeconds);
        return loader.Report.RefusedCount == 0 ? ExitCodes.Ok : ExitCodes.Partial;
    }

    private static LoadOptions Options(Session session, ParseResult parse)
    {
        var defaults = new LoadOptions();
        return defaults with
        {
            BatchSize = parse.GetValue(Batch) ?? defaults.BatchSize,
            Parallel = parse.GetValue(Parallel) ?? defaults.Parallel,
            Labels = parse.GetValue(Labels) is null ? LabelProfile.Own : LabelProfile.Neo4jGraphRag,
            Retry = new RetryPolicy { Retried = e => { if (session.Verbose) session.Fail($"tried again: {e.Message}"); } },
        };
    }

    private static void Plan(Session session, PropertyGraphWalk walk, LabelProfile labels, CancellationToken cancellationToken)
    {
        var plan = Neo4jSchema.Statements.Select(s => (Statement: s, Rows: (long?)null))
            .Concat(GraphLoader.Plan(walk, labels, cancellationToken).Select(p => (p.Statement, Rows: (long?)p.Rows))).ToList();
        if (session.Json)
        {
            session.WriteJson(json => json.List(plan, p => json.Object(() =>
            {
                json.Add("statement", p.Statement);
                if (p.Rows is { } rows) json.AddLong("rows", rows);
                else json.Null("rows");
            })));
            return;
        }

        foreach (var (statement, rows) in plan) session.Out.WriteLine($"{statement};{(rows is null ? "" : FormattableString.Invariant($" // {rows} rows"))}\n");
    }
}
