namespace KnowledgeGraph.Storage;

/// <summary>Documents and their addresses, inside the caller's transaction: what is there, under which addresses, and taking it away.</summary>
/// <param name="commands">The connection's statements.</param>
/// <param name="reader">Reads rows of documents.</param>
internal sealed class DocumentTable(PreparedCommands commands, ContributionReader reader)
{
    private const string AddressColumns = "SELECT a.document_key, a.uri, d.id, a.row_digest FROM document_address a JOIN document d ON d.document_key = a.document_key ";

    private readonly DigestBuilder _digest = new();

    public long? KeyOf(string id) => commands.Number("SELECT document_key FROM document WHERE id = $1", id);

    public long? KeyAt(string uri) => Addresses(AddressColumns + "WHERE a.uri = $1", uri) is [var found] ? found.Key : null;

    public DocumentRow Read(long key) => Find(key)!;

    /// <summary>The row of a document; null where there is none.</summary>
    public DocumentRow? Find(long key) =>
        commands.Rows($"SELECT {ContributionReader.DocumentColumns} FROM document WHERE document_key = $1", reader.Document, key) is [var row] ? row : null;

    public List<string> AddressesOf(long key) => [.. Addresses(AddressColumns + "WHERE a.document_key = $1", key).Select(a => a.Uri)];

    public void SetAddress(string uri, DocumentRow row) => commands.Execute(
        """
        INSERT INTO document_address (uri, document_key, row_digest) VALUES ($1, $2, $3)
        ON CONFLICT (uri) DO UPDATE SET document_key = excluded.document_key, row_digest = excluded.row_digest
        """,
        uri, row.Key, RowDigests.Address(_digest, uri, row.Document.Id).End());

    /// <summary>Takes an address from a document; the document goes with its last address, else it goes on under the first that is left.</summary>
    /// <returns>Whether the document went.</returns>
    public bool Release(string uri, long key)
    {
        commands.Execute("DELETE FROM document_address WHERE uri = $1", uri);
        var left = AddressesOf(key).Min(StringComparer.Ordinal);
        if (left is null) Remove(key);
        else if (Read(key) is var row && row.Document.Uri == uri) Move(row, left);
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

    private void Move(DocumentRow row, string uri)
    {
        var moved = row.Document with { Uri = uri };
        commands.Execute(
            "UPDATE document SET uri = $1, row_digest = $2 WHERE document_key = $3", uri, RowDigests.Document(_digest, moved, row.ContentDigest).End(), row.Key);
    }

    private List<(long Key, string Uri)> Addresses(string sql, object value) => commands.Rows(
        sql,
        r =>
        {
            var (key, uri) = (r.GetInt64(0), r.GetString(1));
            RowDigests.Address(_digest, uri, r.GetString(2)).Expect(r.TextOrNull(3), $"the address '{uri}'");
            return (key, uri);
        },
        value);
}
