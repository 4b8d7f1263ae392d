using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <content>Parts of the graph, read by names that were resolved before.</content>
public sealed partial class SqliteGraphStore : IPartialGraphStore
{
    /// <summary>From a half of the documents on the whole graph is hardly slower.</summary>
    private const double LargestShare = 0.5;

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged or cannot be read.</exception>
    public Task<EntityGraph?> LoadAboutAsync(IReadOnlyCollection<string> names, Ontology? ontology = null, CancellationToken cancellationToken = default) =>
        LoadAboutAsync(names, ontology, LargestShare, cancellationToken);

    /// <summary>The part, unless it needs more than a share of the documents.</summary>
    internal Task<EntityGraph?> LoadAboutAsync(IReadOnlyCollection<string> names, Ontology? ontology, double largestShare, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(names);
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        if (names.Count == 0) return Task.FromResult<EntityGraph?>(null);
        try
        {
            using var connection = GraphFile.OpenAnotherReader(Path, _options.BusyTimeout, _migrations);
            using var commands = new PreparedCommands(connection);
            Sql.Execute(connection, "BEGIN");
            return Task.FromResult(new PartReader(commands, largestShare).Read(names, ontology, cancellationToken));
        }
        catch (SqliteException e)
        {
            throw StoreErrors.Of(Path, e);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidCastException or KeyNotFoundException)
        {
            throw StoreErrors.Damaged(Path, e.Message, e);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged, cannot be read, or cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The graph was opened for reading only.</exception>
    public async Task<EntityGraph> LoadAndKeepNamesAsync(Ontology? ontology = null, CancellationToken cancellationToken = default)
    {
        // Another process, or this one at another time, leaves another mark.
        var mark = string.Create(CultureInfo.InvariantCulture, $"resolving {Environment.ProcessId} {Stopwatch.GetTimestamp()}");
        var kept = new KeptNames(_commands);
        var known = await WriteAsync(
            () =>
            {
                if (kept.Read() is not null) return true;
                kept.Mark(mark);
                return false;
            },
            cancellationToken, _ => false).ConfigureAwait(false);
        var graph = await this.LoadAsync(ontology, cancellationToken).ConfigureAwait(false);
        if (!known) await WriteAsync(() => kept.Keep(mark, graph.Resolution), cancellationToken, _ => false).ConfigureAwait(false);
        return graph;
    }
}
