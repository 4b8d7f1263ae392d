using KnowledgeGraph.Graphs;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Figures of entities, inside the caller's transaction.</summary>
/// <param name="commands">The connection's statements.</param>
internal sealed class ScoreTable(PreparedCommands commands)
{
    private const string Columns = "SELECT measure, entity_id, value, row_digest FROM entity_score ";

    private readonly DigestBuilder _digest = new();

    public int Replace(string measure, IReadOnlyDictionary<EntityId, double> values)
    {
        commands.Execute("DELETE FROM entity_score WHERE measure = $1", measure);
        foreach (var (entity, value) in values.OrderBy(p => p.Key))
        {
            commands.Execute(
                "INSERT INTO entity_score (measure, entity_id, value, row_digest) VALUES ($1, $2, $3, $4)",
                measure, entity.Value, value, RowDigests.Score(_digest, measure, entity.Value, value).End());
        }

        return values.Count;
    }

    public List<EntityScore> Read(EntityId? entity) => entity is { } one
        ? commands.Rows(Columns + "WHERE entity_id = $1 ORDER BY measure", Row, one.Value)
        : commands.Rows(Columns + "ORDER BY measure, entity_id", Row);

    private EntityScore Row(SqliteDataReader row)
    {
        var score = new EntityScore(row.GetString(0), new EntityId(row.GetString(1)), row.GetDouble(2));
        RowDigests.Score(_digest, score.Measure, score.Entity.Value, score.Value).Expect(row.TextOrNull(3), $"the figure '{score.Measure}' of entity {score.Entity}");
        return score;
    }
}
