using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>
/// A graph in one SQLite file. Each document is written in one transaction and is on the disk when <see cref="AddAsync"/> returns, so that a kill, a full disk or a
/// power cut leaves every document added before it whole.
/// Several programs may write to one file; each waits for the other. Reading sees the graph as it was when the reading began.
/// </summary>
public sealed partial class SqliteGraphStore : IGraphStore, IDecisionStore, IDisposable
{
    private readonly SqliteOpenOptions _options;
    private readonly ImmutableArray<Migration> _migrations;
    private readonly SemaphoreSlim _writing = new(1);
    private readonly SqliteConnection _connection;
    private readonly PreparedCommands _commands;
    private readonly DocumentTable _documents;
    private readonly ContributionWriter _writer;
    private readonly ContributionReader _reader;
    private readonly DecisionTable _decisions;
    private bool _disposed;

    private SqliteGraphStore(string path, SqliteOpenOptions options, ImmutableArray<Migration> migrations)
    {
        (Path, _options, _migrations) = (path, options, migrations);
        _connection = !options.ReadOnly ? GraphFile.OpenWriter(path, options.BusyTimeout, migrations)
            : options.CheckPages ? GraphFile.OpenReader(path, options.BusyTimeout, migrations) : GraphFile.OpenAnotherReader(path, options.BusyTimeout, migrations);
        _commands = new PreparedCommands(_connection);
        _reader = new ContributionReader(_commands);
        _documents = new DocumentTable(_commands, _reader);
        _writer = new ContributionWriter(_commands);
        _decisions = new DecisionTable(_commands);
    }

    /// <summary>The file, as a full path.</summary>
    public string Path { get; }

    /// <summary>The connection that writes; tests set limits on it.</summary>
    internal SqliteConnection Connection => _connection;

    /// <summary>
    /// Opens a graph file; makes it when it is missing, unless it is opened for reading only. All pages of a file of up to 64 MiB are checked for damage first;
    /// those of a larger one only as they are read.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to open it; the default is for writing.</param>
    /// <exception cref="FileNotFoundException">The file is missing and was to be opened for reading only.</exception>
    /// <exception cref="GraphStoreException">The file is no graph, is damaged, was written by a newer version or may not be opened; it is left as it was.</exception>
    public static SqliteGraphStore Open(string path, SqliteOpenOptions? options = null) => Open(path, options ?? new(), Migrations.All);

    internal static SqliteGraphStore Open(string path, SqliteOpenOptions options, ImmutableArray<Migration> migrations)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new SqliteGraphStore(System.IO.Path.GetFullPath(path), options, migrations);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The contribution points at sentences, entities or events that it does not hold.</exception>
    /// <exception cref="GraphStoreException">It could not be written; the graph is as it was before.</exception>
    /// <exception cref="InvalidOperationException">The graph was opened for reading only.</exception>
    public Task<AddOutcome> AddAsync(Contribution contribution, CancellationToken cancellationToken = default)
    {
        ContributionCheck.Throw(contribution);
        var wellFormed = WellFormedText.Of(contribution);
        return WriteAsync(() => Add(wellFormed), cancellationToken, outcome => outcome != AddOutcome.Unchanged);
    }

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">It could not be removed; the graph is as it was before.</exception>
    /// <exception cref="InvalidOperationException">The graph was opened for reading only.</exception>
    public Task<bool> RemoveAsync(string documentId, CancellationToken cancellationToken = default) => WriteAsync(
        () =>
        {
            if (_documents.KeyOf(documentId) is not { } key) return false;
            _documents.Remove(key);
            return true;
        },
        cancellationToken, removed => removed);

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged or cannot be read.</exception>
    public IAsyncEnumerable<DocumentNode> DocumentsAsync(CancellationToken cancellationToken = default) => ReadAsync((_, row) => row.Document, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged or cannot be read.</exception>
    public IAsyncEnumerable<Contribution> ContributionsAsync(CancellationToken cancellationToken = default) =>
        ReadAsync((reader, row) => reader.Read(row), cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">It could not be written; the graph is as it was before.</exception>
    /// <exception cref="InvalidOperationException">The graph was opened for reading only.</exception>
    public Task DecideAsync(HandDecision decision, CancellationToken cancellationToken = default) => WriteAsync(
        () =>
        {
            _decisions.Write(decision);
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">It could not be removed; the graph is as it was before.</exception>
    /// <exception cref="InvalidOperationException">The graph was opened for reading only.</exception>
    public Task<bool> WithdrawAsync(string decisionId, CancellationToken cancellationToken = default) => WriteAsync(() => _decisions.Remove(decisionId), cancellationToken, removed => removed);

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged or cannot be read.</exception>
    public async Task<IReadOnlyList<HandDecision>> DecisionsAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _decisions.Read();
        }
        catch (Exception e) when (StoreErrors.Explain(Path, e) is { } known)
        {
            throw known;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        _commands.Dispose();
        _connection.Dispose();
        _writing.Dispose();
    }

    /// <summary>Closes the file.</summary>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private AddOutcome Add(Contribution contribution)
    {
        var (id, uri) = (contribution.Document.Id, contribution.Document.Uri);
        var known = _documents.KeyOf(id);
        var replaced = uri is not null && _documents.KeyAt(uri) is { } old && old != known && _documents.Release(uri, old);
        if (known is { } key && !ContributionEquality.Supersedes(_reader.Read(_documents.Read(key)), contribution))
        {
            if (uri is not null) _documents.SetAddress(uri, _documents.Read(key));
            return replaced ? AddOutcome.Changed : AddOutcome.Unchanged;
        }

        List<string> addresses = known is { } before ? _documents.AddressesOf(before) : [];
        if (known is { } superseded) _documents.Remove(superseded);
        var written = Written(contribution);
        foreach (var address in uri is null ? addresses : addresses.Append(uri)) _documents.SetAddress(address, written);
        return replaced || known is not null ? AddOutcome.Changed : AddOutcome.Added;
    }

    /// <summary>Writes a contribution and reads it again: what cannot be kept as it is must not become a graph that nobody can read.</summary>
    private DocumentRow Written(Contribution contribution)
    {
        var row = _documents.Read(_writer.Write(contribution));
        try
        {
            _reader.Read(row);
            return row;
        }
        catch (InvalidDataException e)
        {
            throw new ArgumentException($"The contribution of document {row.Document.Id} cannot be kept as it is ({e.Message}); nothing of it was added, report it with the document.", e);
        }
    }

    /// <summary>Writes in one transaction.</summary>
    /// <param name="write">What is done; inside the transaction.</param>
    /// <param name="cancellationToken">Stops before it is begun.</param>
    /// <param name="changesGraph">Whether its result says that documents or decisions have changed: then the names that were resolved for them go. The default is that they have.</param>
    private async Task<T> WriteAsync<T>(Func<T> write, CancellationToken cancellationToken, Func<T, bool>? changesGraph = null)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_options.ReadOnly) throw new InvalidOperationException($"{Path}: opened for reading only; open it without SqliteOpenOptions.ReadOnly.");
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            _commands.Execute("BEGIN IMMEDIATE");
            var result = write();
            if (changesGraph is null || changesGraph(result)) DropKept();
            _commands.Execute("COMMIT");
            if (FileControl.HasMoved(_connection)) throw StoreErrors.Moved(Path);
            return result;
        }
        catch (Exception e)
        {
            Sql.Rollback(_connection);
            if (StoreErrors.Explain(Path, e) is { } known) throw known;
            throw;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Walks through the documents on connections of its own, in one view of the graph: what is written meanwhile is not seen.</summary>
    private async IAsyncEnumerable<T> ReadAsync<T>(Func<ContributionReader, DocumentRow, T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        await Task.CompletedTask.ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        var walk = new DocumentWalk<T>(() => new DocumentCursor(Path, GraphFile.OpenAnotherReader(Path, _options.BusyTimeout, _migrations)), read);
        await foreach (var item in walk.RunAsync(cancellationToken).ConfigureAwait(false)) yield return item;
    }
}
