using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Graphs;

/// <summary>What every store can do, in terms of contributions.</summary>
public static class GraphStoreExtensions
{
    /// <summary>The whole graph in memory.</summary>
    /// <param name="store">The store.</param>
    /// <param name="ontology">Says which relations are symmetric; the default is the built-in one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<EntityGraph> LoadAsync(this IGraphStore store, Ontology? ontology = null, CancellationToken cancellationToken = default)
    {
        var builder = new EntityGraphBuilder(ontology ?? Ontology.Default);
        await foreach (var contribution in store.ContributionsAsync(cancellationToken).ConfigureAwait(false)) builder.Add(contribution);
        return builder.Build();
    }
}
