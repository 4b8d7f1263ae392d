namespace KnowledgeGraph.Resolution;

/// <summary>
/// A store that keeps decisions by hand. They stay when documents are removed, added again or replaced, and
/// <see cref="Graphs.GraphStoreExtensions.LoadAsync(Graphs.IGraphStore, Graphs.GraphLoadOptions, CancellationToken)"/> applies them.
/// </summary>
public interface IDecisionStore
{
    /// <summary>Keeps a decision; it takes the place of an older one about the same two entities.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    Task DecideAsync(HandDecision decision, CancellationToken cancellationToken = default);

    /// <summary>Takes a decision back.</summary>
    /// <param name="decisionId">Its <see cref="HandDecision.Id"/>.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>Whether it was there.</returns>
    Task<bool> WithdrawAsync(string decisionId, CancellationToken cancellationToken = default);

    /// <summary>The decisions, ordinal order of ids.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<HandDecision>> DecisionsAsync(CancellationToken cancellationToken = default);
}
