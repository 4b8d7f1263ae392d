using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>Checks of the rows that stand beside the documents or are derived from them; each gives one line for a fault.</summary>
internal static class GraphRows
{
    public static IEnumerable<(string Check, string Sound, Func<IEnumerable<string>> Faults)> Checks(PreparedCommands commands)
    {
        yield return ("addresses", "every address leads to its document", () => Addresses(commands));
        yield return ("names", "every name is found without case and accents", () => Names(commands));
        yield return ("remains", "nothing is left of what was removed", () => Remains(commands));
        yield return ("decisions", "every decision says what was written", () => Faults(new DecisionTable(commands).Read));
        yield return ("verdicts", "every verdict says what was written", () => Faults(new VerdictTable(commands).Read));
        yield return ("figures", "every figure says what was written", () => Faults(() => new ScoreTable(commands).Read(null)));
        yield return ("settings", "what the graph was built with is what was written", () => Faults(new SettingTable(commands).ReadAll));
        yield return ("answers", "what is kept for questions is what was written", () => Faults(() => new KeptRelations(commands).Check()));
    }

    private static IEnumerable<string> Addresses(PreparedCommands commands)
    {
        var digest = new DigestBuilder();
        foreach (var (uri, id, kept) in commands.Rows(
            "SELECT a.uri, d.id, a.row_digest FROM document_address a JOIN document d ON d.document_key = a.document_key", r => (r.GetString(0), r.GetString(1), r.TextOrNull(2))))
        {
            if (RowDigests.Address(digest, uri, id).End() is var found && kept is not null && found != kept) yield return $"the address '{uri}' is not what was written";
        }

        foreach (var uri in commands.Rows(
            "SELECT uri FROM document d WHERE uri IS NOT NULL AND NOT EXISTS (SELECT 1 FROM document_address a WHERE a.document_key = d.document_key AND a.uri = d.uri)", r => r.GetString(0)))
            yield return $"the document of '{uri}' is not found by its address";
    }

    private static IEnumerable<string> Names(PreparedCommands commands) => commands
        .Rows("SELECT DISTINCT name, name_key FROM entity_name", r => (Name: r.GetString(0), Key: r.GetString(1)))
        .Where(n => NameKey.Of(n.Name) != n.Key).Select(n => $"the name '{n.Name}' is listed as '{n.Key}'");

    private static IEnumerable<string> Remains(PreparedCommands commands) =>
    [
        .. commands.Rows("SELECT id FROM entity e WHERE NOT EXISTS (SELECT 1 FROM entity_share s WHERE s.entity_key = e.entity_key)", r => $"entity {r.GetString(0)} belongs to no document"),
        .. commands.Rows("SELECT id FROM relation r WHERE NOT EXISTS (SELECT 1 FROM relation_evidence v WHERE v.relation_key = r.relation_key)", r => $"relation {r.GetString(0)} is said by no document"),
        .. commands.Rows(
            """
            SELECT r.id FROM relation r WHERE EXISTS (SELECT 1 FROM relation_evidence v WHERE v.relation_key = r.relation_key AND NOT EXISTS (
              SELECT 1 FROM entity_share s WHERE s.entity_key = r.subject_entity_key AND s.document_key = v.document_key))
            """,
            r => $"relation {r.GetString(0)} has a subject that its document does not name"),
    ];

    private static IEnumerable<string> Faults(Func<object?> read)
    {
        try
        {
            read();
            return [];
        }
        catch (InvalidDataException e)
        {
            return [e.Message];
        }
    }
}
