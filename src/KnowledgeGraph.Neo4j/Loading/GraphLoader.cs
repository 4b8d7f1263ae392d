using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>
/// Brings the visible graph of a database into step with a graph: writes what is missing or differs, removes what is no more, leaves the rest untouched. One loader
/// at a time does it; another waits. After a kill at any point the next load ends in the same graph.
/// </summary>
public sealed class GraphLoader
{
    private const int Attempts = 5;
    private readonly ICypherTransport _transport;
    private readonly LoadOptions _options;
    private readonly BatchWriter _writer;

    /// <summary>Makes a loader.</summary>
    /// <param name="transport">The server.</param>
    /// <param name="options">How to load; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">A batch has less than one row, or less than one statement may run.</exception>
    public GraphLoader(ICypherTransport transport, LoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(transport);
        (_transport, _options) = (transport, options ?? new());
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.BatchSize, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.Parallel, 1, nameof(options));
        _writer = new BatchWriter(transport, _options);
    }

    /// <summary>What has been done so far; after a failure, what was done until then.</summary>
    public LoadReport Report => _writer.Report;

    /// <summary>The statements that a load would send for a graph, each with its number of rows, in the order of sending; no server is asked.</summary>
    /// <param name="walk">Hands the graph over.</param>
    /// <param name="labels">The names of labels and relationships.</param>
    /// <param name="cancellationToken">Stops between two elements.</param>
    public static IReadOnlyList<(string Statement, long Rows)> Plan(PropertyGraphWalk walk, LabelProfile labels = LabelProfile.Own, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(walk);
        var plan = new LoadPlan();
        walk(labels == LabelProfile.Neo4jGraphRag ? new GraphRagReceiver(plan) : plan, cancellationToken);
        return plan.Statements;
    }

    /// <summary>Makes constraints and indexes where they are missing.</summary>
    /// <param name="cancellationToken">Stops between two statements.</param>
    /// <exception cref="Neo4jException">The server refused it or was not reached.</exception>
    public async Task SchemaAsync(CancellationToken cancellationToken = default) =>
        _writer.Count(await Neo4jSchema.ApplyAsync(_transport, _options.Retry, cancellationToken).ConfigureAwait(false));

    /// <summary>Adds what another part of a load changed to <see cref="Report"/>.</summary>
    /// <param name="counters">What the server counted.</param>
    public void Count(CypherCounters counters) => _writer.Count(counters);

    /// <summary>Takes the lock, asks for the graph, and writes it; from the beginning where the lock was lost on the way.</summary>
    /// <param name="graph">Gives the graph, asked for when the lock is held, so that it is not older than what another loader wrote.</param>
    /// <param name="cancellationToken">Stops between two statements.</param>
    /// <exception cref="Neo4jException">The server refused it or was not reached.</exception>
    public async Task<LoadReport> RunAsync(Func<CancellationToken, Task<PropertyGraphWalk>> graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        for (var attempt = 1; ; attempt++)
        {
            var held = await GraphLock.TakeAsync(_transport, _options.Retry, cancellationToken).ConfigureAwait(false);
            await using (held.ConfigureAwait(false))
            {
                try
                {
                    _writer.Restart();
                    await WriteAsync(await graph(held.Lost).ConfigureAwait(false), held.Lost).ConfigureAwait(false);
                    return Report;
                }
                catch (OperationCanceledException) when (held.Failure is not null && !cancellationToken.IsCancellationRequested)
                {
                    if (attempt == Attempts) throw held.Failure;
                }
            }
        }
    }

    private async Task WriteAsync(PropertyGraphWalk given, CancellationToken cancellationToken)
    {
        PropertyGraphWalk walk = _options.Labels == LabelProfile.Neo4jGraphRag ? (receiver, token) => given(new GraphRagReceiver(receiver), token) : given;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var channel = new ElementChannel(stop.Token);
        var walking = Task.Run(() => Walk(walk, channel, stop.Token), CancellationToken.None);
        try
        {
            var counts = await TakeAsync(channel, stop.Token).ConfigureAwait(false);
            await walking.ConfigureAwait(false);
            await new StaleSweep(_writer, _options).RunAsync(counts, walk, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await walking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<ElementCounts> TakeAsync(ElementChannel channel, CancellationToken cancellationToken)
    {
        var counts = new ElementCounts();
        using var nodes = new NodeBatches(_writer, _options, cancellationToken);
        var relationships = new RelationshipBatches(_writer, _options, cancellationToken);
        var first = true;
        await foreach (var element in channel.Elements.ConfigureAwait(false))
        {
            if (element is PropertyNode node)
            {
                counts.Node(node.Labels[0]);
                await nodes.AddAsync(node).ConfigureAwait(false);
                continue;
            }

            if (first) await nodes.FinishAsync().ConfigureAwait(false);
            first = false;
            var relationship = (PropertyRelationship)element;
            counts.Relationship(relationship.StartLabel, relationship.Type);
            await relationships.AddAsync(relationship).ConfigureAwait(false);
        }

        await nodes.FinishAsync().ConfigureAwait(false);
        await relationships.FinishAsync().ConfigureAwait(false);
        return counts;
    }

    private static void Walk(PropertyGraphWalk walk, ElementChannel channel, CancellationToken cancellationToken)
    {
        try
        {
            walk(channel, cancellationToken);
            channel.End(null);
        }
        catch (Exception e)
        {
            channel.End(e);
        }
    }
}
