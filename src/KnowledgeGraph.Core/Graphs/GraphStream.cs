using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Graphs;

/// <summary>
/// The graph of a store, resolved as <see cref="GraphStoreExtensions.LoadAsync(IGraphStore, Ontology, CancellationToken)"/> does it, handed over one document at a time. Held are the names, what resolution
/// asks about them, and the sums of the entities; sentences, events, statements and relations pass by. The store must not change until the last document is read.
/// </summary>
public sealed class GraphStream
{
    private readonly IGraphStore _store;
    private readonly Ontology _ontology;

    private GraphStream(IGraphStore store, Ontology ontology, EntityResolution resolution, ImmutableArray<Entity> entities) =>
        (_store, _ontology, Resolution, Entities) = (store, ontology, resolution, entities);

    /// <summary>Which names of the documents are one entity, which are several, and why.</summary>
    public EntityResolution Resolution { get; }

    /// <summary>The entities of all documents, by id.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>Reads a store once, for the names, and resolves them.</summary>
    /// <param name="store">The store.</param>
    /// <param name="ontology">Says which relations are symmetric; the default is the built-in one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static Task<GraphStream> OpenAsync(IGraphStore store, Ontology? ontology = null, CancellationToken cancellationToken = default) => OpenAsync(store, ontology, null, cancellationToken);

    /// <summary>Reads a store once, for the names, and resolves them.</summary>
    /// <param name="store">The store.</param>
    /// <param name="ontology">Says which relations are symmetric; null for the built-in one.</param>
    /// <param name="resolving">Told of the share of the resolution that is done, once all is read; null for nobody.</param>
    /// <param name="cancellationToken">Stops the reading and the resolution.</param>
    public static async Task<GraphStream> OpenAsync(IGraphStore store, Ontology? ontology, IProgress<double>? resolving, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ontology ??= Ontology.Default;
        var named = new List<Contribution>();
        await foreach (var contribution in store.ReviewedAsync(new GraphLoadOptions { Ontology = ontology }, cancellationToken).ConfigureAwait(false)) named.Add(ResolutionShare.Of(contribution));
        var resolution = GraphResolver.Resolve(named, await GraphStoreExtensions.ResolutionAsync(store, cancellationToken).ConfigureAwait(false) with { Progress = resolving }, cancellationToken);
        var loops = new List<RelationShare>();
        var entities = named.SelectMany(c => resolution.Apply(c, ontology, loops).Entities).GroupBy(e => e.Id).Select(g => EntitySum.Of([.. g])).OrderBy(e => e.Id);
        return new GraphStream(store, ontology, resolution, [.. entities]);
    }

    /// <summary>
    /// The graph of each document alone, by document. An entity in it has what this document says of it (<see cref="Entities"/> has the sum), a relation has the
    /// evidence of this document (<see cref="RelationSums"/> adds that of others).
    /// </summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<EntityGraph> DocumentsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var contribution in _store.ReviewedAsync(new GraphLoadOptions { Ontology = _ontology }, cancellationToken).ConfigureAwait(false))
            yield return EntityGraphBuilder.Of(contribution, Resolution, _ontology);
    }
}
