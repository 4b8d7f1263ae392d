using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Graphs;

/// <summary>What every store can do, in terms of contributions.</summary>
public static class GraphStoreExtensions
{
    /// <summary>The whole graph in memory, its entities resolved: by the decisions that the store keeps (<see cref="IDecisionStore"/>), then by rules.</summary>
    /// <param name="store">The store.</param>
    /// <param name="ontology">Says which relations are symmetric; the default is the built-in one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<EntityGraph> LoadAsync(this IGraphStore store, Ontology? ontology = null, CancellationToken cancellationToken = default)
    {
        var builder = new EntityGraphBuilder(ontology ?? Ontology.Default) { Resolution = await ResolutionAsync(store, cancellationToken).ConfigureAwait(false) };
        await foreach (var contribution in store.ContributionsAsync(cancellationToken).ConfigureAwait(false)) builder.Add(contribution);
        return builder.Build();
    }

    /// <summary>Rules, and the decisions that a store keeps.</summary>
    internal static async Task<ResolutionOptions> ResolutionAsync(IGraphStore store, CancellationToken cancellationToken) =>
        new() { Decisions = store is IDecisionStore kept ? [.. await kept.DecisionsAsync(cancellationToken).ConfigureAwait(false)] : [] };
}
