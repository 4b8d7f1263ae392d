using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>By which names the mentions of an entity go in which document.</summary>
internal sealed class NamesInDocuments
{
    private readonly Dictionary<string, HashSet<string>> _documents = new(StringComparer.Ordinal);

    public void Add(string name, string document)
    {
        var key = NameKey.Of(name);
        if (!_documents.TryGetValue(key, out var documents)) _documents.Add(key, documents = new HashSet<string>(StringComparer.Ordinal));
        documents.Add(document);
    }

    /// <summary>Whether a document may have given the name: it has it in a mention, or no document has.</summary>
    public bool May(string name, string document) => !_documents.TryGetValue(NameKey.Of(name), out var documents) || documents.Contains(document);
}
