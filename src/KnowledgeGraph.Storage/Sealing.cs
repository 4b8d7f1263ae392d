using KnowledgeGraph.Resolution;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Gives digests to what a program wrote that knew none, inside the caller's transaction.</summary>
internal static class Sealing
{
    public static void SealAll(SqliteConnection connection)
    {
        using var commands = new PreparedCommands(connection);
        SealDocuments(commands);
        SealAddresses(commands);
        var digest = new DigestBuilder();
        var decisions = new DecisionTable(commands);
        foreach (HandDecision decision in decisions.Read()) decisions.Write(decision);
        var verdicts = new VerdictTable(commands);
        foreach (var verdict in verdicts.Read()) verdicts.Write(verdict);
        var scores = commands.Rows("SELECT measure, entity_id, value FROM entity_score WHERE row_digest IS NULL", r => (Measure: r.GetString(0), Entity: r.GetString(1), Value: r.GetDouble(2)));
        foreach (var (measure, entity, value) in scores)
        {
            commands.Execute(
                "UPDATE entity_score SET row_digest = $1 WHERE measure = $2 AND entity_id = $3", RowDigests.Score(digest, measure, entity, value).End(), measure, entity);
        }

        foreach (var (name, value) in commands.Rows("SELECT name, value FROM setting WHERE row_digest IS NULL", r => (r.GetString(0), r.GetString(1))))
            commands.Execute("UPDATE setting SET row_digest = $1 WHERE name = $2", RowDigests.Setting(digest, name, value).End(), name);
    }

    private static void SealDocuments(PreparedCommands commands)
    {
        var (reader, digest) = (new ContributionReader(commands), new DigestBuilder());
        foreach (var key in commands.Rows("SELECT document_key FROM document WHERE content_digest IS NULL", r => r.GetInt64(0)))
        {
            var row = commands.Rows($"SELECT {ContributionReader.DocumentColumns} FROM document WHERE document_key = $1", reader.Document, key)[0];
            var contribution = reader.Read(row);
            foreach (var share in contribution.Entities)
            {
                commands.Execute(
                    "UPDATE entity_share SET row_digest = $1 WHERE document_key = $2 AND entity_key = (SELECT entity_key FROM entity WHERE id = $3)",
                    ContributionDigest.Share(digest, row.Document.Id, share).End(), key, share.Id.Value);
            }

            var content = ContributionDigest.Of(digest, contribution);
            commands.Execute(
                "UPDATE document SET content_digest = $1, row_digest = $2 WHERE document_key = $3", content, RowDigests.Document(digest, row.Document, content).End(), key);
        }
    }

    private static void SealAddresses(PreparedCommands commands)
    {
        var digest = new DigestBuilder();
        var addresses = commands.Rows(
            "SELECT a.uri, d.id FROM document_address a JOIN document d ON d.document_key = a.document_key WHERE a.row_digest IS NULL", r => (Uri: r.GetString(0), Id: r.GetString(1)));
        foreach (var (uri, id) in addresses) commands.Execute("UPDATE document_address SET row_digest = $1 WHERE uri = $2", RowDigests.Address(digest, uri, id).End(), uri);
    }
}
