using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j;

/// <content>Figures of entities, as properties that begin with <c>score_</c>: Browser shows them and styles by them. A load leaves them as they are.</content>
public sealed partial class Neo4jGraphStore : IScoreStore
{
    private const string ScorePrefix = "score_";

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The measure has no name; a figure is infinite or not a number.</exception>
    /// <exception cref="Neo4jException">The server refused it or was not reached; the figures are as they were before.</exception>
    public Task WriteScoresAsync(string measure, IReadOnlyDictionary<EntityId, double> values, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(measure);
        ArgumentNullException.ThrowIfNull(values);
        foreach (var (entity, value) in values)
            if (!double.IsFinite(value)) throw new ArgumentException($"The {measure} of {entity} is {value}; a figure must be finite.", nameof(values));
        var property = CypherLibrary.Quoted(ScorePrefix + measure);
        string Named(string statement) => CypherLibrary.Statement(statement).Replace("`score_measure`", property, StringComparison.Ordinal);
        var rows = values.OrderBy(v => v.Key).Select(v => new Dictionary<string, object?> { ["id"] = v.Key.Value, ["value"] = v.Value }).ToList();
        return _retry.RunAsync(
            async t =>
            {
                var transaction = await _transport.BeginAsync(t).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    await transaction.RunAsync(new CypherStatement(Named("write/delete-scores")), t).ConfigureAwait(false);
                    foreach (var batch in rows.Chunk(DocumentsOfPage))
                        await transaction.RunAsync(new CypherStatement(Named("write/scores"), new Dictionary<string, object?> { ["rows"] = batch }), t).ConfigureAwait(false);
                    await transaction.CommitAsync(t).ConfigureAwait(false);
                    return true;
                }
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="Neo4jException">The server was not reached.</exception>
    public async Task<IReadOnlyList<EntityScore>> ScoresAsync(EntityId? entity = null, CancellationToken cancellationToken = default)
    {
        var result = await RunAsync("read/scores", new() { ["id"] = entity?.Value }, cancellationToken).ConfigureAwait(false);
        return [.. result.Rows.Select(r => new EntityScore(((string)r[1]!)[ScorePrefix.Length..], new EntityId((string)r[0]!), Convert.ToDouble(r[2], System.Globalization.CultureInfo.InvariantCulture)))];
    }
}
