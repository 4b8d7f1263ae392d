namespace KnowledgeGraph.Review;

/// <summary>A store that keeps verdicts about facts. They stay when documents are removed, added again or replaced, and loading a graph applies them.</summary>
public interface IVerdictStore
{
    /// <summary>Keeps verdicts, all or none; each takes the place of an older one about the same fact.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    Task JudgeAsync(IReadOnlyCollection<FactVerdict> verdicts, CancellationToken cancellationToken = default);

    /// <summary>Takes a verdict back.</summary>
    /// <param name="factId">Its <see cref="FactVerdict.Id"/>.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>Whether it was there.</returns>
    Task<bool> ReopenAsync(string factId, CancellationToken cancellationToken = default);

    /// <summary>The verdicts, ordinal order of ids.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<FactVerdict>> VerdictsAsync(CancellationToken cancellationToken = default);
}
