using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg backup FILE</c>: a checked copy of the graph, also while others write to it.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> Target = new("FILE") { Description = "The file to make." };

    private static readonly Option<bool> Force = new("--force") { Description = "Replaces a copy that exists." };

    private static readonly string[] Logs = ["-wal", "-journal"];

    public static Command Create(CliHost host) =>
        new Command("backup", "Copies the graph into a file, also while it is written to, and checks the copy.").With(host, [Target, Force], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var target = parse.GetValue(Target)!;
        if (target.Length == 0) throw new CliException(ExitCodes.Usage, "an empty name was given; name a file for the copy.");
        if (ServerConnection.IsAddress(session.GraphPath))
            throw new CliException(ExitCodes.Store, $"{ServerConnection.Shown(session.GraphPath)}: a server's graph is copied by neo4j-admin database dump; kg backup copies a graph's file.");
        await using var store = session.OpenStore(readOnly: true);
        if (store is not SqliteGraphStore graph) throw new CliException(ExitCodes.Store, $"{session.GraphPath}: not a graph in a file; name one with --graph.");
        Refuse(graph.Path, target);
        ExportFiles.Make(target, parse.GetValue(Force), partial => Copy(graph, partial, target, cancellationToken));
        var size = new FileInfo(RealPath.Of(target)).Length;
        if (session.Json) session.WriteJson(json => json.Object(() => json.Add("graph", session.GraphPath).Add("copy", target).AddLong("bytes", size)));
        else if (!session.Quiet) session.Out.WriteLine(OneLine.Of(FormattableString.Invariant($"{target}: a copy of {session.GraphPath}, {size:N0} bytes, checked")));
        return ExitCodes.Ok;
    }

    private static bool Copy(SqliteGraphStore graph, string partial, string target, CancellationToken cancellationToken)
    {
        try
        {
            graph.BackupAsync(partial, cancellationToken).GetAwaiter().GetResult();
            return true;
        }
        catch (GraphStoreException e) when (e.Message.Contains(partial, StringComparison.Ordinal))
        {
            throw new CliException(ExitCodes.Failure, e.Message.Replace(partial, target, StringComparison.Ordinal), e);
        }
    }

    /// <summary>A log that stays beside a file whose content is replaced would be taken for a part of the new one.</summary>
    private static void Refuse(string graph, string target)
    {
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(target)))) throw new CliException(ExitCodes.BadInput, $"{target}: there is no such folder; create it first.");
        if (RealPath.Of(target) == RealPath.Of(graph)) throw new CliException(ExitCodes.BadInput, $"{target}: the graph itself; name another file for the copy.");
        if (Logs.Select(end => RealPath.Of(target) + end).FirstOrDefault(f => new FileInfo(f) is { Exists: true, Length: > 0 }) is { } log)
            throw new CliException(ExitCodes.BadInput, $"{target}: a graph that a program has open or left unfinished ({Path.GetFileName(log)} lies beside it); name another file.");
    }
}
