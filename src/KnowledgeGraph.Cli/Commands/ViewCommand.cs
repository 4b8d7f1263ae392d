using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Cli.Viewing;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg view</c>: one page for a browser that shows the graph, or a part of it, with its evidence.</summary>
internal static class ViewCommand
{
    private static readonly Option<string?> OutputFile = new("--output", "-o") { Description = "File to write, - for stdout; the default is the graph's name with .html, in this folder.", HelpName = "FILE" };
    private static readonly Option<bool> Force = new("--force") { Description = "Overwrites a file that exists." };
    private static readonly Option<string?> Title = new("--title") { Description = "Headline of the page; the default is the graph's name.", HelpName = "TEXT" };
    private static readonly Option<int?> MaxEdges = NumberOption.Positive("--max-edges", "N", "At most so many relations; the default is 10000. The page says what it leaves out.");
    private static readonly Option<bool> Watch = new("--watch") { Description = "Goes on: writes the page anew whenever the graph's file changes, until Ctrl-C." };

    public static Command Create(CliHost host)
    {
        var selection = new SelectionOptions();
        return new Command("view", "Writes one HTML page that shows the graph, or a part of it, with the sentences behind it; it loads nothing.").With(
            host, [.. selection.Symbols, OutputFile, Force, Title, MaxEdges, Watch], (session, parse, cancellationToken) => RunAsync(session, selection, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, SelectionOptions selection, ParseResult parse, CancellationToken cancellationToken)
    {
        var (given, watch) = (parse.GetValue(OutputFile), parse.GetValue(Watch));
        var file = given == "-" ? null : given ?? ViewPages.FileOf(session.GraphPath);
        if (file is { Length: 0 }) throw new CliException(ExitCodes.Usage, "an empty name was given with --output; name a file.");
        if (watch && file is null) throw new CliException(ExitCodes.Usage, "--watch writes a file again and again; name one with --output.");
        if (watch && ServerConnection.IsAddress(session.GraphPath)) throw new CliException(ExitCodes.Usage, "--watch follows a graph in a file; a server does not say when it changes.");
        var stamp = watch ? GraphStamp.Of(session.GraphPath) : default;
        await WriteAsync(parse.GetValue(Force));
        if (!watch) return ExitCodes.Ok;
        session.Note($"watching {OneLine.Of(session.GraphPath)}; Ctrl-C ends.");
        try
        {
            await foreach (var _ in GraphStamp.ChangesAsync(session, stamp, cancellationToken)) await TryWriteAsync();
        }
        catch (OperationCanceledException)
        {
            session.Note($"no longer watching; {OneLine.Of(file!)} holds the last page.");
        }

        return ExitCodes.Interrupted;

        // A graph that is being written may be locked, half there, gone until it is built anew, or without the name that was asked for; the page's disk may be full. The next change comes.
        async Task TryWriteAsync()
        {
            try
            {
                await WriteAsync(force: true);
            }
            catch (Exception e) when (e is GraphStoreException or CliException or IOException or UnauthorizedAccessException or InvalidDataException)
            {
                session.Progress.Stop();
                session.Fail($"{e.Message.TrimEnd('.')}; the page stays as it was, watching goes on.");
            }
        }

        async Task WriteAsync(bool force)
        {
            var graph = await session.LoadAsync(cancellationToken);
            var query = await selection.ReadOrNullAsync(session, graph, parse, cancellationToken);
            TypeCheck.Relations(graph, session.Ontology, query?.Types ?? [], canAskForEvents: false);
            var writer = ViewPages.Writer(graph, query, parse.GetValue(Title) ?? ViewPages.TitleOf(session.GraphPath), parse.GetValue(MaxEdges), live: watch, session.Progress);
            var part = GraphPart.Of(graph, ViewPages.WithoutLimit(query));
            var report = file is null ? writer.Write(part, session.Out, cancellationToken) : ExportFiles.Write(file, force, output => writer.Write(part, output, cancellationToken));
            session.Progress.Stop();
            if (report.Warning is { } warning) session.Note(warning);
            session.Note($"{Words.Count(report.Nodes, "entity")}, {Words.Count(report.Relationships, "relation")}{(file is null ? "" : $" in {OneLine.Of(file)}; open it in a browser")}.");
        }
    }
}
