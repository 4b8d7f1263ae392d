using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>Finds a document by what the user calls it.</summary>
internal static class DocumentNames
{
    public const string Help = "Id, beginning of an id (6 digits or more), address, end of an address (a file's name) or title of a document.";

    /// <summary>The one document that goes by a name; a whole address goes before the ends of others.</summary>
    /// <exception cref="CliException">None does, or several do.</exception>
    public static async Task<DocumentNode> OneAsync(IGraphStore store, string name, CancellationToken cancellationToken)
    {
        if (store is IDocumentStore known && await known.DocumentAsync(name, cancellationToken) is { } exact) return exact;
        var (found, names) = (new List<DocumentNode>(), new HashSet<string>(StringComparer.Ordinal));
        await foreach (var document in store.DocumentsAsync(cancellationToken))
        {
            if (document.Id == name) return document;
            if (document.GoesBy(name)) found.Add(document);
            names.UnionWith(Names(document));
        }

        if (found.Where(d => d.Uri == name).ToList() is [var addressed]) return addressed;

        return found.Count switch
        {
            1 => found[0],
            0 => throw UnknownName.Document(names, name),
            _ => throw new CliException(ExitCodes.BadInput, $"{name}: several documents go by this: {string.Join(", ", found.Take(5).Select(Called))}{(found.Count > 5 ? ", …" : "")}; name one by its id."),
        };
    }

    /// <summary>What a user may call it: title, address, and the last part of the address.</summary>
    internal static IEnumerable<string> Names(DocumentNode document) => new[] { document.Title, document.Uri, document.Uri?.Split('/', '\\')[^1] }.Where(n => !string.IsNullOrEmpty(n)).OfType<string>();

    private static string Called(DocumentNode document) => $"{document.Id[..12]} ({OneLine.Short(document.Title ?? document.Uri ?? "no title", 60)})";
}
