using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>Finds a document by what the user calls it.</summary>
internal static class DocumentNames
{
    private const int LeastDigits = 6;

    /// <summary>Whether a document goes by this id, beginning of an id (at least 6 digits), address or title.</summary>
    public static bool Is(DocumentNode document, string name) =>
        document.Id == name || (name.Length >= LeastDigits && document.Id.StartsWith(name, StringComparison.OrdinalIgnoreCase)) || document.Uri == name
        || string.Equals(document.Title, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The one document that goes by a name.</summary>
    /// <exception cref="CliException">None does, or several do.</exception>
    public static async Task<DocumentNode> OneAsync(IGraphStore store, string name, CancellationToken cancellationToken)
    {
        var found = new List<DocumentNode>();
        await foreach (var document in store.DocumentsAsync(cancellationToken))
        {
            if (document.Id == name) return document;
            if (Is(document, name)) found.Add(document);
        }

        return found.Count switch
        {
            1 => found[0],
            0 => throw new CliException(ExitCodes.BadInput, $"{name}: no such document; kg documents lists ids, titles and addresses."),
            _ => throw new CliException(ExitCodes.BadInput, $"{name}: several documents go by this: {string.Join(", ", found.Take(5).Select(Called))}{(found.Count > 5 ? ", …" : "")}; name one by its id."),
        };
    }

    private static string Called(DocumentNode document) => $"{document.Id[..12]} ({OneLine.Short(document.Title ?? document.Uri ?? "no title", 60)})";
}
