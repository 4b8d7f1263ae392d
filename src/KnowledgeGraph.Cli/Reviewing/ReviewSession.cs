using System.Runtime.CompilerServices;
using KnowledgeGraph.Cli.Progress;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Cli.Reviewing;

/// <summary>A graph whose facts are judged.</summary>
internal sealed class ReviewSession : IAsyncDisposable
{
    private readonly Session _session;

    private ReviewSession(Session session, IGraphStore store, IVerdictStore verdicts) => (_session, Store, Verdicts) = (session, store, verdicts);

    public IGraphStore Store { get; }

    public IVerdictStore Verdicts { get; }

    private GraphLoadOptions Options => new() { Ontology = _session.Ontology, WithRejected = true, WithFactIds = true };

    /// <summary>Opens the graph; one that is not there is not made.</summary>
    /// <exception cref="CliException">There is none, or it keeps no verdicts.</exception>
    public static async Task<ReviewSession> OpenAsync(Session session, bool readOnly)
    {
        if (!readOnly && !ServerConnection.IsAddress(session.GraphPath) && !File.Exists(session.GraphPath))
        {
            await using (session.OpenStore(readOnly: true))
            {
            }
        }

        var store = session.OpenStore(readOnly);
        if (store is IVerdictStore verdicts) return new ReviewSession(session, store, verdicts);
        await store.DisposeAsync();
        throw new CliException(ExitCodes.Store, $"{ServerConnection.Shown(session.GraphPath)}: keeps no verdicts; use a graph in a file.");
    }

    /// <summary>The graph with the ids of its facts, those that were rejected among them.</summary>
    public async Task<EntityGraph> LoadAsync(CancellationToken cancellationToken)
    {
        await using var watched = new WatchedStore(Store, _session.Progress, "reading the graph");
        var graph = await watched.LoadAsync(Options with { Resolving = _session.Progress }, cancellationToken);
        _session.Progress.Begin("choosing facts");
        return graph;
    }

    /// <summary>What each document gives, with the ids of its facts and their verdicts, those that were rejected among them.</summary>
    public async IAsyncEnumerable<Contribution> DocumentsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var watched = new WatchedStore(Store, _session.Progress, "reading what was judged");
        await foreach (var contribution in watched.ReviewedAsync(Options, cancellationToken)) yield return contribution;
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
