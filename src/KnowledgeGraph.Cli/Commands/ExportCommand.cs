using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Progress;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg export FORMAT</c>: the graph or a part of it in another program's format.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Format = new("FORMAT") { Description = "The format." };

    private static readonly Option<string?> OutputFile = new("--output", "-o")
    {
        Description = "File to write; the default, and -, is stdout. For csv, tsv, parquet and neo4j-admin a folder.", HelpName = "FILE",
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Overwrites files that exist." };

    static ExportCommand() => Format.AcceptOnly([.. ExportFormats.Names]);

    public static Command Create(CliHost host)
    {
        var selection = new SelectionOptions();
        return new Command("export", "Writes the graph, or a part of it, in another program's format.").With(
            host, [Format, .. selection.Symbols, OutputFile, Force], (session, parse, cancellationToken) => RunAsync(session, selection, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, SelectionOptions selection, ParseResult parse, CancellationToken cancellationToken)
    {
        var format = parse.GetValue(Format)!;
        var file = parse.GetValue(OutputFile) is { } given && given != "-" ? given : null;
        var folder = GraphWriters.Folders.FirstOrDefault(w => string.Equals(w.Name, format, StringComparison.OrdinalIgnoreCase));
        var writer = ExportFormats.Files(session.Progress).FirstOrDefault(w => string.Equals(w.Name, format, StringComparison.OrdinalIgnoreCase));
        if (folder is not null && file is null) throw new CliException(ExitCodes.Usage, $"{format} writes several files; name a folder with --output.");
        if (file is { Length: 0 }) throw new CliException(ExitCodes.Usage, "an empty name was given with --output; name a file.");
        var graph = await session.LoadAsync(cancellationToken);
        var query = await selection.ReadOrNullAsync(session, graph, parse, cancellationToken);
        TypeCheck.Relations(graph, session.Ontology, query?.Types ?? [], canAskForEvents: false);
        var part = GraphPart.Of(graph, query);
        var step = session.Progress.Begin("writing", folder is null ? "thousand character" : null);
        var report = folder is not null ? ExportFiles.WriteFolder(file!, parse.GetValue(Force), create => folder.Write(part, create, cancellationToken))
            : file is not null ? ExportFiles.Write(file, parse.GetValue(Force), output => writer!.Write(part, new WatchedWriter(output, step), cancellationToken))
            : writer!.Write(part, session.Out, cancellationToken);
        if (report.Warning is { } warning) session.Note(warning);
        session.Note($"{Words.Count(report.Nodes, "node")}, {Words.Count(report.Relationships, "relationship")} as {format}{(file is null ? "" : " in " + OneLine.Of(file))}");
        return ExitCodes.Ok;
    }
}
