using System.CommandLine;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg remove DOC</c>: takes away exactly what one document gave.</summary>
internal static class RemoveCommand
{
    private static readonly Argument<string> Document = new Argument<string>("DOC") { Description = DocumentNames.Help }.Completing(CompletedBy.Document);

    private static readonly Option<string?> Server = AddressOption.Create("--neo4j", "Takes it out of a Neo4j, in place of the file: the server's http address.");

    public static Command Create(CliHost host) =>
        new Command("remove", "Takes a document out of the graph: exactly what it gave.").With(host, [Document, Server], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        if (parse.GetValue(Server) is { } server) return await RemoveFromServerAsync(session, server, parse.GetValue(Document)!, cancellationToken);

        await using var store = session.OpenExisting();
        var document = await DocumentNames.OneAsync(store, parse.GetValue(Document)!, cancellationToken);
        await store.RemoveAsync(document.Id, cancellationToken);
        Report(session, document);
        return ExitCodes.Ok;
    }

    private static async Task<int> RemoveFromServerAsync(Session session, string server, string name, CancellationToken cancellationToken)
    {
        await using var transport = ServerConnection.Open(session, server);
        await using var store = new Neo4jGraphStore(transport, ServerConnection.Form);
        var document = await DocumentNames.OneAsync(store, name, cancellationToken);
        var loader = new GraphLoader(transport);
        await loader.SchemaAsync(cancellationToken);
        await store.RemoveAsync(document.Id, cancellationToken);
        await loader.RunAsync(ServerGraph.WalkOf(session, store), cancellationToken);
        Report(session, document);
        return ExitCodes.Ok;
    }

    private static void Report(Session session, DocumentNode document)
    {
        if (session.Json) session.WriteJson(json => json.Object(() => json.Add("removed", document.Id).Add("title", document.Title).Add("uri", document.Uri)));
        else if (!session.Quiet) session.Out.WriteLine(OneLine.Of($"removed {document.Id[..10]} {document.Title ?? document.Uri}"));
    }
}
