using System.Collections;
using System.Collections.Immutable;
using global::Neo4j.Driver;
using DriverException = global::Neo4j.Driver.Neo4jException;

namespace KnowledgeGraph.Neo4j.Driver;

/// <summary>Statements over Bolt, by the official driver. Its own retries are not used: <see cref="RetryPolicy"/> is the same over HTTP and Bolt.</summary>
public sealed class BoltTransport : ICypherTransport
{
    private static readonly string[] Schemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];
    private readonly IDriver _driver;
    private readonly Neo4jOptions _options;
    private readonly IBookmarkManager _bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();

    /// <summary>Makes a transport; nothing is sent yet.</summary>
    /// <param name="options">Where the server is, with a scheme of Bolt, and who asks.</param>
    /// <exception cref="Neo4jException">The address must not be used (<see cref="Neo4jOptions.Check"/>).</exception>
    public BoltTransport(Neo4jOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        _options = options;
        Address = options.Address.GetLeftPart(UriPartial.Authority);
        var token = options.Password is { } password ? AuthTokens.Basic(options.User, password) : AuthTokens.None;
        _driver = GraphDatabase.Driver(options.Address, token, b => b.WithUserAgent("kg").WithConnectionTimeout(TimeSpan.FromSeconds(15)));
    }

    /// <inheritdoc/>
    public string Address { get; }

    /// <summary>Whether an address is one of Bolt.</summary>
    /// <param name="address">An address.</param>
    public static bool Speaks(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Schemes.Contains(address.Scheme, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var session = Session(statement.ReadOnly ? AccessMode.Read : AccessMode.Write);
        await using (session.ConfigureAwait(false)) return await RunAsync(session, statement, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken = default)
    {
        var session = Session(AccessMode.Write);
        try
        {
            return new Transaction(this, session, await AskAsync(session.BeginTransactionAsync, cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private IAsyncSession Session(AccessMode mode) =>
        _driver.AsyncSession(b => b.WithDatabase(_options.Database).WithDefaultAccessMode(mode).WithBookmarkManager(_bookmarks));

    private Task<CypherResult> RunAsync(IAsyncQueryRunner runner, CypherStatement statement, CancellationToken cancellationToken) => AskAsync(
        async () =>
        {
            var cursor = await runner.RunAsync(statement.Text, statement.Parameters.ToDictionary(p => p.Key, p => Sent(p.Value)!)).ConfigureAwait(false);
            var fields = await cursor.KeysAsync().ConfigureAwait(false);
            var rows = new List<IReadOnlyList<object?>>();
            while (await cursor.FetchAsync().ConfigureAwait(false)) rows.Add([.. fields.Select(f => Received(cursor.Current[f]))]);
            var counters = (await cursor.ConsumeAsync().ConfigureAwait(false)).Counters;
            return new CypherResult([.. fields], rows, new()
            {
                NodesCreated = counters.NodesCreated, NodesDeleted = counters.NodesDeleted, RelationshipsCreated = counters.RelationshipsCreated,
                RelationshipsDeleted = counters.RelationshipsDeleted, PropertiesSet = counters.PropertiesSet, LabelsAdded = counters.LabelsAdded,
                LabelsRemoved = counters.LabelsRemoved, ConstraintsAdded = counters.ConstraintsAdded, IndexesAdded = counters.IndexesAdded,
            });
        },
        cancellationToken);

    private async Task<T> AskAsync<T>(Func<Task<T>> ask, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return await ask().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DriverException e)
        {
            throw e.Code?.StartsWith("Neo.", StringComparison.Ordinal) == true ? Neo4jErrors.Of(Address, e.Code, e.Message) : Neo4jErrors.Unreachable(Address, e);
        }
        catch (Exception e) when (e is IOException and not Neo4jException or System.Net.Sockets.SocketException)
        {
            throw Neo4jErrors.Unreachable(Address, e);
        }
    }

    /// <summary>The driver takes lists and maps of objects, and days of its own.</summary>
    private static object? Sent(object? value) => value switch
    {
        DateOnly day => new LocalDate(day.Year, day.Month, day.Day),
        string or null => value,
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => Sent(p.Value)),
        IEnumerable list => list.Cast<object?>().Select(Sent).ToList(),
        _ => value,
    };

    /// <summary>As the HTTP API gives it: times as text, nodes and relationships as maps.</summary>
    private static object? Received(object? value) => value switch
    {
        string or bool or long or double or null => value,
        INode node => new Dictionary<string, object?> { ["_element_id"] = node.ElementId, ["_labels"] = node.Labels.ToList<object?>(), ["_properties"] = Received(node.Properties) },
        IRelationship r => new Dictionary<string, object?>
        {
            ["_element_id"] = r.ElementId, ["_start_node_element_id"] = r.StartNodeElementId, ["_end_node_element_id"] = r.EndNodeElementId, ["_type"] = r.Type,
            ["_properties"] = Received(r.Properties),
        },
        IPath path => path.Nodes.Select(Received).Concat(path.Relationships.Select(Received)).ToList(),
        IReadOnlyDictionary<string, object> map => map.ToDictionary(p => p.Key, p => Received(p.Value)),
        IDictionary<string, object> map => map.ToDictionary(p => p.Key, p => Received(p.Value)),
        IEnumerable list => list.Cast<object?>().Select(Received).ToList(),
        _ => value.ToString(),
    };

    private sealed class Transaction(BoltTransport transport, IAsyncSession session, IAsyncTransaction transaction) : ICypherTransaction
    {
        public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default) => transport.RunAsync(transaction, statement, cancellationToken);

        public Task CommitAsync(CancellationToken cancellationToken = default) => transport.AskAsync(
            async () =>
            {
                await transaction.CommitAsync().ConfigureAwait(false);
                return true;
            },
            cancellationToken);

        /// <summary>Closing a session rolls back what is open in it.</summary>
        public async ValueTask DisposeAsync()
        {
            try
            {
                await session.CloseAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (e is DriverException or IOException)
            {
                // It is gone with its server, which is what was wanted.
            }
        }
    }
}
