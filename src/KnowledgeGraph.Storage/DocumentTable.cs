using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>Documents and their addresses, inside the caller's transaction: what is there, under which addresses, and taking it away.</summary>
/// <param name="commands">The connection's statements.</param>
internal sealed class DocumentTable(PreparedCommands commands)
{
    public long? KeyOf(string id) => commands.Number("SELECT document_key FROM document WHERE id = $1", id);

    public long? KeyAt(string uri) => commands.Number("SELECT document_key FROM document_address WHERE uri = $1", uri);

    public DocumentNode Read(long key) =>
        commands.Rows($"SELECT {ContributionReader.DocumentColumns} FROM document WHERE document_key = $1", ContributionReader.Document, key)[0];

    public List<string> AddressesOf(long key) => commands.Rows("SELECT uri FROM document_address WHERE document_key = $1", r => r.GetString(0), key);

    public void SetAddress(string uri, long key) => commands.Execute(
        "INSERT INTO document_address (uri, document_key) VALUES ($1, $2) ON CONFLICT (uri) DO UPDATE SET document_key = excluded.document_key", uri, key);

    /// <summary>Takes an address from a document; the document goes with its last address, else it goes on under the first that is left.</summary>
    /// <returns>Whether the document went.</returns>
    public bool Release(string uri, long key)
    {
        commands.Execute("DELETE FROM document_address WHERE uri = $1", uri);
        var left = AddressesOf(key).Min(StringComparer.Ordinal);
        if (left is null) Remove(key);
        else commands.Execute("UPDATE document SET uri = $1 WHERE document_key = $2 AND uri = $3", left, key, uri);
        return left is null;
    }

    /// <summary>Deletes a document with all its rows, then the relations and entities that nothing else gives.</summary>
    public void Remove(long key)
    {
        var relations = commands.Rows("SELECT DISTINCT relation_key FROM relation_evidence WHERE document_key = $1", r => r.GetInt64(0), key);
        var entities = commands.Rows("SELECT entity_key FROM entity_share WHERE document_key = $1", r => r.GetInt64(0), key);
        commands.Execute("DELETE FROM document WHERE document_key = $1", key);
        foreach (var relation in relations)
            commands.Execute("DELETE FROM relation WHERE relation_key = $1 AND NOT EXISTS (SELECT 1 FROM relation_evidence v WHERE v.relation_key = $1)", relation);
        foreach (var entity in entities)
            commands.Execute("DELETE FROM entity WHERE entity_key = $1 AND NOT EXISTS (SELECT 1 FROM entity_share s WHERE s.entity_key = $1)", entity);
    }
}
