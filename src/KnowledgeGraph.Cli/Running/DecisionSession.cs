using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Cli.Running;

/// <summary>A graph that decisions by hand are written to.</summary>
internal sealed class DecisionSession : IAsyncDisposable
{
    private readonly Session _session;
    private readonly IGraphStore _store;

    private DecisionSession(Session session, IGraphStore store, IDecisionStore decisions) => (_session, _store, Decisions) = (session, store, decisions);

    public IDecisionStore Decisions { get; }

    public IGraphStore Store => _store;

    /// <summary>Opens the graph for writing; one that is not there is not made.</summary>
    /// <exception cref="CliException">There is none, or it keeps no decisions.</exception>
    public static async Task<DecisionSession> OpenAsync(Session session)
    {
        if (!ServerConnection.IsAddress(session.GraphPath) && !File.Exists(session.GraphPath))
        {
            await using (session.OpenStore(readOnly: true))
            {
            }
        }

        var store = session.OpenStore(readOnly: false);
        if (store is IDecisionStore decisions) return new DecisionSession(session, store, decisions);
        await store.DisposeAsync();
        throw new CliException(ExitCodes.Store, $"{session.GraphPath}: keeps no decisions by hand; use a graph in a file.");
    }

    /// <summary>The graph with all decisions so far.</summary>
    public Task<EntityGraph> LoadAsync(CancellationToken cancellationToken) => _session.LoadAsync(_store, cancellationToken);

    public ValueTask DisposeAsync() => _store.DisposeAsync();
}
