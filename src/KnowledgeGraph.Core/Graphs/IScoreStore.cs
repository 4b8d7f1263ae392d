namespace KnowledgeGraph.Graphs;

/// <summary>A store that keeps figures of entities beside the graph. They are what an analysis said when it was made; documents added later change the graph and not them.</summary>
public interface IScoreStore
{
    /// <summary>Writes the figures of a measure in place of those it had, all or none.</summary>
    /// <param name="measure">What was measured.</param>
    /// <param name="values">The figure of each entity; finite.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <exception cref="ArgumentException">The measure has no name; a figure is infinite or not a number.</exception>
    Task WriteScoresAsync(string measure, IReadOnlyDictionary<EntityId, double> values, CancellationToken cancellationToken = default);

    /// <summary>Refuses figures that no store keeps.</summary>
    /// <exception cref="ArgumentException">The measure has no name; a figure is infinite or not a number.</exception>
    static void Check(string measure, IReadOnlyDictionary<EntityId, double> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(measure);
        ArgumentNullException.ThrowIfNull(values);
        foreach (var (entity, value) in values)
            if (!double.IsFinite(value)) throw new ArgumentException($"The {measure} of {entity} is {value}; a figure must be finite.", nameof(values));
    }

    /// <summary>The figures of an entity, or of all, by measure and id.</summary>
    /// <param name="entity">The entity; null for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<EntityScore>> ScoresAsync(EntityId? entity = null, CancellationToken cancellationToken = default);
}
