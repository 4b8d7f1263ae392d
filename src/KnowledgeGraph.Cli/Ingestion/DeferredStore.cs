using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>The graph that a run adds to. One that is not there is made when there is something to add: inputs that all fail leave no empty graph.</summary>
internal sealed class DeferredStore : IAsyncDisposable
{
    private readonly Session _session;
    private IGraphStore? _store;

    private DeferredStore(Session session) => _session = session;

    /// <summary>Opens the graph, unless it is not there and can be made later.</summary>
    /// <exception cref="CliException">It cannot be opened.</exception>
    public static async Task<DeferredStore> OpenAsync(Session session, CancellationToken cancellationToken)
    {
        var store = new DeferredStore(session);
        // What is in the way of a new file is said at once.
        var canWait = !string.IsNullOrWhiteSpace(session.GraphPath) && !Path.Exists(session.GraphPath) && !session.GraphPath.Contains("://", StringComparison.Ordinal)
            && Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(session.GraphPath)));
        if (!canWait) await store.NowAsync(cancellationToken);
        return store;
    }

    /// <summary>The store; null while there is no graph.</summary>
    public IGraphStore? Existing => _store;

    /// <summary>Adds a document, whole or not at all, whether or not the user has had enough.</summary>
    public async Task<AddOutcome> AddAsync(Contribution contribution) => await (await NowAsync(CancellationToken.None)).AddAsync(contribution, CancellationToken.None);

    public ValueTask DisposeAsync() => _store?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<IGraphStore> NowAsync(CancellationToken cancellationToken)
    {
        if (_store is not null) return _store;
        _store = _session.OpenStore(readOnly: false);
        await _session.RememberOntologyAsync(_store, cancellationToken);
        return _store;
    }
}
