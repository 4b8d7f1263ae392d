using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>The articles that a graph holds: same text, address, title, day and source. 16 bytes a document.</summary>
internal sealed class KnownDocuments
{
    private readonly HashSet<UInt128> _keys = [];

    public static async Task<KnownDocuments> OfAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        var known = new KnownDocuments();
        await foreach (var document in store.DocumentsAsync(cancellationToken)) known.Add(document);
        return known;
    }

    public void Add(DocumentNode document) => _keys.Add(Key(document.Id, document.Uri, document.Title, document.Source, document.PublishedAt));

    /// <summary>Whether the graph holds it.</summary>
    public bool Contains(Article article) =>
        _keys.Contains(Key(Document.IdOf(article.Text), article.Uri, article.Title, article.Source, article.PublishedAt));

    /// <summary>A line break in a title does not make it a title and a source.</summary>
    private static string WithLength(string? field) => field is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{field.Length}:{field}");

    private static UInt128 Key(string id, string? uri, string? title, string? source, DateOnly? day)
    {
        var text = string.Concat(new[] { id, uri, title, source, day is { } d ? Words.Day(d) : null }.Select(WithLength));
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
