using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg remove DOC</c>: takes away exactly what one document gave.</summary>
internal static class RemoveCommand
{
    private static readonly Argument<string> Document = new("DOC") { Description = DocumentNames.Help };

    public static Command Create(CliHost host) =>
        new Command("remove", "Takes a document out of the graph: exactly what it gave.").With(host, [Document], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        // Reading first: a graph that is not there is not made.
        await using (session.OpenStore(readOnly: true))
        {
        }

        await using var store = session.OpenStore(readOnly: false);
        var document = await DocumentNames.OneAsync(store, parse.GetValue(Document)!, cancellationToken);
        await store.RemoveAsync(document.Id, cancellationToken);
        if (session.Json) session.WriteJson(json => json.Object(() => json.Add("removed", document.Id).Add("title", document.Title).Add("uri", document.Uri)));
        else if (!session.Quiet) session.Out.WriteLine(OneLine.Of($"removed {document.Id[..10]} {document.Title ?? document.Uri}"));
        return ExitCodes.Ok;
    }
}
