using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Decisions by hand, inside the caller's transaction.</summary>
/// <param name="commands">The connection's statements.</param>
internal sealed class DecisionTable(PreparedCommands commands)
{
    private readonly DigestBuilder _digest = new();

    public void Write(HandDecision d) => commands.Execute(
        "INSERT OR REPLACE INTO decision VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        d.Id, Columns.Name(d.Verdict), d.First.Id.Value, d.First.Part, WellFormedText.Of(d.FirstName), d.Second.Id.Value, d.Second.Part, WellFormedText.Of(d.SecondName),
        d.Why is { } why ? WellFormedText.Of(why) : null, RowDigests.Decision(_digest, d).End());

    /// <returns>Whether it was there.</returns>
    public bool Remove(string id) => commands.Execute("DELETE FROM decision WHERE id = $1", id) > 0;

    public List<HandDecision> Read() => commands.Rows(
        "SELECT verdict, first_id, first_part, first_name, second_id, second_part, second_name, why, row_digest FROM decision ORDER BY id",
        r =>
        {
            var decision = new HandDecision(r.Member<Verdict>(0), Key(r, 1), r.GetString(3), Key(r, 4), r.GetString(6), r.TextOrNull(7));
            RowDigests.Decision(_digest, decision).Expect(r.TextOrNull(8), $"the decision about '{decision.FirstName}' and '{decision.SecondName}'");
            return decision;
        });

    private static EntityKey Key(SqliteDataReader row, int column) => new(new EntityId(row.GetString(column)), row.TextOrNull(column + 1));
}
