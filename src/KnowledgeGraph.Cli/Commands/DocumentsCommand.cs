using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg documents</c>: what is in the graph.</summary>
internal static class DocumentsCommand
{
    public static Command Create(CliHost host) => new Command("documents", "Lists the documents of the graph.").With(host, [], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        await using var store = session.OpenStore(readOnly: true);
        var documents = new List<DocumentNode>();
        await foreach (var document in store.DocumentsAsync(cancellationToken)) documents.Add(document);
        if (session.Json) session.WriteJson(json => json.List(documents, d => WriteJson(json, d)));
        else if (documents.Count > 0) Tables.Write(session.Host, ["id", "title", "source", "date", "words", "address"], documents.Select(Row));
        if (documents.Count == 0) session.Note($"{session.GraphPath} holds no document; add some with kg build.");
        return ExitCodes.Ok;
    }

    private static void WriteJson(JsonOutput json, DocumentNode document) => json.Object(() => json
        .Add("id", document.Id).Add("title", document.Title).Add("source", document.Source).Add("date", document.PublishedAt)
        .Add("words", document.Words).Add("characters", document.Characters).Add("language", document.Language).Add("uri", document.Uri));

    private static IReadOnlyList<string> Row(DocumentNode document) =>
    [
        document.Id[..10], OneLine.Short(document.Title ?? "", 60), document.Source ?? "", document.PublishedAt is { } day ? Words.Day(day) : "",
        Words.Number(document.Words), document.Uri ?? "",
    ];
}
