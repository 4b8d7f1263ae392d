using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>Figures of entities, inside the caller's transaction.</summary>
/// <param name="commands">The connection's statements.</param>
internal sealed class ScoreTable(PreparedCommands commands)
{
    public int Replace(string measure, IReadOnlyDictionary<EntityId, double> values)
    {
        commands.Execute("DELETE FROM entity_score WHERE measure = $1", measure);
        foreach (var (entity, value) in values.OrderBy(p => p.Key)) commands.Execute("INSERT INTO entity_score (measure, entity_id, value) VALUES ($1, $2, $3)", measure, entity.Value, value);
        return values.Count;
    }

    public List<EntityScore> Read(EntityId? entity) => entity is { } one
        ? commands.Rows("SELECT measure, entity_id, value FROM entity_score WHERE entity_id = $1 ORDER BY measure", Row, one.Value)
        : commands.Rows("SELECT measure, entity_id, value FROM entity_score ORDER BY measure, entity_id", Row);

    private static EntityScore Row(Microsoft.Data.Sqlite.SqliteDataReader row) => new(row.GetString(0), new EntityId(row.GetString(1)), row.GetDouble(2));
}
