using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Graphs;

/// <summary>What every store can do, in terms of contributions.</summary>
public static class GraphStoreExtensions
{
    /// <summary>The whole graph in memory, its entities resolved: by the decisions that the store keeps (<see cref="IDecisionStore"/>), then by rules.</summary>
    /// <param name="store">The store.</param>
    /// <param name="ontology">Says which relations are symmetric; the default is the built-in one.</param>
    /// <param name="cancellationToken">Stops the reading and the resolution.</param>
    public static Task<EntityGraph> LoadAsync(this IGraphStore store, Ontology? ontology = null, CancellationToken cancellationToken = default) =>
        LoadAsync(store, ontology, null, cancellationToken);

    /// <summary>The whole graph in memory, its entities resolved: by the decisions that the store keeps (<see cref="IDecisionStore"/>), then by rules.</summary>
    /// <param name="store">The store.</param>
    /// <param name="ontology">Says which relations are symmetric; null for the built-in one.</param>
    /// <param name="resolving">Told of the share of the resolution that is done, once all is read; null for nobody.</param>
    /// <param name="cancellationToken">Stops the reading and the resolution.</param>
    public static async Task<EntityGraph> LoadAsync(this IGraphStore store, Ontology? ontology, IProgress<double>? resolving, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var resolution = await ResolutionAsync(store, cancellationToken).ConfigureAwait(false) with { Progress = resolving };
        var builder = new EntityGraphBuilder(ontology ?? Ontology.Default) { Resolution = resolution };
        await foreach (var contribution in store.ContributionsAsync(cancellationToken).ConfigureAwait(false)) builder.Add(contribution);
        return builder.Build(cancellationToken);
    }

    /// <summary>Rules, and the decisions that a store keeps.</summary>
    internal static async Task<ResolutionOptions> ResolutionAsync(IGraphStore store, CancellationToken cancellationToken) =>
        new() { Decisions = store is IDecisionStore kept ? [.. await kept.DecisionsAsync(cancellationToken).ConfigureAwait(false)] : [] };
}
