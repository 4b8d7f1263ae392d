using System.CommandLine;
using System.Text;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg export FORMAT</c>: the graph or a part of it in another program's format.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Format = new("FORMAT") { Description = "The format." };
    private static readonly Option<string?> OutputFile = new("--output", "-o") { Description = "File to write; the default, and -, is stdout.", HelpName = "FILE" };
    private static readonly Option<bool> Force = new("--force") { Description = "Overwrites the file where it exists." };

    static ExportCommand() => Format.AcceptOnly([.. GraphWriters.All.Select(w => w.Name)]);

    public static Command Create(CliHost host)
    {
        var selection = new SelectionOptions();
        return new Command("export", "Writes the graph, or a part of it, in another program's format.").With(
            host, [Format, .. selection.Symbols, OutputFile, Force], (session, parse, cancellationToken) => RunAsync(session, selection, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, SelectionOptions selection, ParseResult parse, CancellationToken cancellationToken)
    {
        var writer = GraphWriters.Named(parse.GetValue(Format)!);
        var file = parse.GetValue(OutputFile) is { } given && given != "-" ? given : null;
        if (file is not null && File.Exists(file) && !parse.GetValue(Force))
            throw new CliException(ExitCodes.BadInput, $"{file}: exists already and is left as it is; name another file or add --force.");
        var graph = await session.LoadAsync(cancellationToken);
        var query = selection.ReadOrNull(parse);
        TypeCheck.Relations(graph, session.Ontology, query?.Types ?? [], canAskForEvents: false);
        var part = GraphPart.Of(graph, query);
        var report = file is null ? writer.Write(part, session.Out, cancellationToken) : WriteFile(writer, part, file, cancellationToken);
        if (report.Warning is { } warning) session.Note(warning);
        session.Note($"{Words.Count(report.Nodes, "node")}, {Words.Count(report.Relationships, "relationship")} as {writer.Name}{(file is null ? "" : " in " + OneLine.Of(file))}");
        return ExitCodes.Ok;
    }

    /// <summary>Written beside and moved, so that a file is whole or not there.</summary>
    private static WriteReport WriteFile(IGraphWriter writer, GraphPart part, string file, CancellationToken cancellationToken)
    {
        var partial = file + ".part";
        try
        {
            WriteReport report;
            using (var output = new StreamWriter(partial, false, new UTF8Encoding(false)) { NewLine = "\n" }) report = writer.Write(part, output, cancellationToken);
            File.Move(partial, file, overwrite: true);
            return report;
        }
        catch (Exception e) when (e is DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.BadInput, $"{file}: cannot be written; check that the folder exists and that you may write to it.", e);
        }
        finally
        {
            if (File.Exists(partial)) File.Delete(partial);
        }
    }
}
