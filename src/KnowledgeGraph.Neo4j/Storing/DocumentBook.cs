using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Storing;

/// <summary>
/// What adding contributions does to the documents of a database: those that are concerned are given, what must be written comes out. The rules are those of
/// <see cref="IGraphStore.AddAsync"/>.
/// </summary>
internal sealed class DocumentBook(IEnumerable<KeptDocument> known)
{
    private readonly Dictionary<string, KeptDocument> _documents = known.ToDictionary(d => d.Contribution.Document.Id, StringComparer.Ordinal);

    /// <summary>Ids of documents whose content must be written.</summary>
    public SortedSet<string> Written { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of documents that go.</summary>
    public SortedSet<string> Removed { get; } = new(StringComparer.Ordinal);

    /// <summary>Addresses that stand for another document now.</summary>
    public SortedDictionary<string, string> Addressed { get; } = new(StringComparer.Ordinal);

    public bool Changes => Written.Count + Removed.Count + Addressed.Count > 0;

    public Contribution this[string id] => _documents[id].Contribution;

    public AddOutcome Add(Contribution contribution)
    {
        var (id, uri) = (contribution.Document.Id, contribution.Document.Uri);
        var replaced = uri is not null && Holder(uri) is { } old && old.Contribution.Document.Id != id && Release(uri, old);
        var document = _documents.GetValueOrDefault(id);
        var isNew = document is null;
        if (document is null) _documents.Add(id, document = new KeptDocument(contribution, []));
        if (uri is not null && document.Uris.Add(uri)) Addressed[uri] = id;
        if (!isNew && !ContributionEquality.Supersedes(document.Contribution, contribution)) return replaced ? AddOutcome.Changed : AddOutcome.Unchanged;
        document.Contribution = contribution;
        Written.Add(id);
        Removed.Remove(id);
        return replaced || !isNew ? AddOutcome.Changed : AddOutcome.Added;
    }

    private KeptDocument? Holder(string uri) => _documents.Values.FirstOrDefault(d => d.Uris.Contains(uri));

    /// <summary>Takes an address from a document; it goes with its last address, else it goes on under the first that is left.</summary>
    private bool Release(string uri, KeptDocument document)
    {
        var id = document.Contribution.Document.Id;
        document.Uris.Remove(uri);
        if (document.Uris.Count == 0)
        {
            _documents.Remove(id);
            Written.Remove(id);
            Removed.Add(id);
            return true;
        }

        if (document.Contribution.Document.Uri != uri) return false;
        document.Contribution = document.Contribution with { Document = document.Contribution.Document with { Uri = document.Uris.Min } };
        Written.Add(id);
        return false;
    }
}
