using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Review;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Verdicts about facts, inside the caller's transaction.</summary>
/// <param name="commands">The connection's statements.</param>
internal sealed class VerdictTable(PreparedCommands commands)
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public void Write(FactVerdict v) => commands.Execute(
        "INSERT OR REPLACE INTO fact_verdict (id, judgement, subject, type, object, status, sentence, judged_by, judged_at, note) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        v.Id, Columns.Name(v.Judgement), WellFormedText.Of(v.Subject), v.Type, WellFormedText.Of(v.Object), Columns.Name(v.Status), WellFormedText.Of(v.Sentence), WellFormedText.Of(v.By),
        v.At.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture), v.Note is { } note ? WellFormedText.Of(note) : null);

    /// <returns>Whether it was there.</returns>
    public bool Remove(string id) => commands.Execute("DELETE FROM fact_verdict WHERE id = $1", id) > 0;

    public List<FactVerdict> Read() => commands.Rows(
        "SELECT id, judgement, subject, type, object, status, sentence, judged_by, judged_at, note FROM fact_verdict ORDER BY id",
        r => new FactVerdict(
            r.GetString(0), r.Member<Judgement>(1), r.GetString(2), r.GetString(3), r.GetString(4), r.Member<FactStatus>(5), r.GetString(6), r.GetString(7), Time(r, 8), r.TextOrNull(9)));

    private static DateTimeOffset Time(SqliteDataReader row, int column) =>
        DateTimeOffset.TryParseExact(row.GetString(column), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time
        : throw new InvalidDataException($"'{row.GetString(column)}' in column {row.GetName(column)} is no time");
}
