using System.Runtime.CompilerServices;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Graphs;

/// <summary>What every store can do, in terms of contributions.</summary>
public static class GraphStoreExtensions
{
    /// <summary>
    /// The whole graph in memory, its entities resolved: by the decisions that the store keeps (<see cref="IDecisionStore"/>), then by rules. Facts that somebody rejected (<see cref="IVerdictStore"/>) are
    /// left out.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="ontology">Says which relations are symmetric; the default is the built-in one.</param>
    /// <param name="cancellationToken">Stops the reading and the resolution.</param>
    public static Task<EntityGraph> LoadAsync(this IGraphStore store, Ontology? ontology = null, CancellationToken cancellationToken = default) =>
        LoadAsync(store, new GraphLoadOptions { Ontology = ontology ?? Ontology.Default }, cancellationToken);

    /// <summary>The same, with what the options say of verdicts.</summary>
    /// <param name="store">The store.</param>
    /// <param name="options">How it is loaded.</param>
    /// <param name="cancellationToken">Stops the reading and the resolution.</param>
    public static async Task<EntityGraph> LoadAsync(this IGraphStore store, GraphLoadOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = new EntityGraphBuilder(options.Ontology) { Resolution = await ResolutionAsync(store, cancellationToken).ConfigureAwait(false) with { Progress = options.Resolving } };
        await foreach (var contribution in ReviewedAsync(store, options, cancellationToken).ConfigureAwait(false)) builder.Add(contribution);
        return builder.Build(cancellationToken);
    }

    /// <summary>The contributions with the verdicts that the store keeps, one at a time.</summary>
    /// <param name="store">The store.</param>
    /// <param name="options">What is left out and marked.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<Contribution> ReviewedAsync(this IGraphStore store, GraphLoadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        var filter = new VerdictFilter(store is IVerdictStore kept ? await kept.VerdictsAsync(cancellationToken).ConfigureAwait(false) : [], options);
        await foreach (var contribution in store.ContributionsAsync(cancellationToken).ConfigureAwait(false)) yield return filter.Apply(contribution);
    }

    /// <summary>Rules, and the decisions that a store keeps.</summary>
    internal static async Task<ResolutionOptions> ResolutionAsync(IGraphStore store, CancellationToken cancellationToken) =>
        new() { Decisions = store is IDecisionStore kept ? [.. await kept.DecisionsAsync(cancellationToken).ConfigureAwait(false)] : [] };
}
