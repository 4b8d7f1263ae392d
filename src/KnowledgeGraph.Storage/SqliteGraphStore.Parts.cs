using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

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
        if (names.Count == 0) return Task.FromResult<EntityGraph?>(null);
        return Task.FromResult(ReadPart(
            commands =>
            {
                PageCheck.ThrowOfNames(Path, commands.Connection);
                return new PartReader(commands, largestShare).Read(names, ontology, cancellationToken);
            },
            cancellationToken));
    }

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged or cannot be read.</exception>
    public Task<EntityGraph?> LoadRelationsAsync(GraphQuery query, Ontology? ontology = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Task.FromResult(ReadPart(commands => new KeptRelations(commands).Read(query, ontology ?? Ontology.Default, cancellationToken), cancellationToken));
    }

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged, cannot be read, or cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The graph was opened for reading only.</exception>
    public Task<EntityGraph> LoadAndKeepNamesAsync(Ontology? ontology = null, CancellationToken cancellationToken = default)
    {
        var names = new KeptNames(_commands);
        return LoadAndKeepAsync(ontology, () => names.Read() is not null, names.Mark, (mark, graph) => names.Keep(mark, graph.Resolution), cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="GraphStoreException">The file is damaged, cannot be read, or cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The graph was opened for reading only.</exception>
    public Task<EntityGraph> LoadAndKeepRelationsAsync(Ontology? ontology = null, CancellationToken cancellationToken = default)
    {
        var relations = new KeptRelations(_commands);
        return LoadAndKeepAsync(ontology, () => relations.AreFor(ontology ?? Ontology.Default), relations.Mark, relations.Keep, cancellationToken);
    }

    /// <summary>Reads the whole graph, and keeps something of it unless it is kept already or somebody writes meanwhile.</summary>
    private async Task<EntityGraph> LoadAndKeepAsync(
        Ontology? ontology, Func<bool> isKept, Action<string> leaveMark, Func<string, EntityGraph, bool> keep, CancellationToken cancellationToken)
    {
        // Another process, or this one at another time, leaves another mark.
        var mark = string.Create(CultureInfo.InvariantCulture, $"resolving {Environment.ProcessId} {Stopwatch.GetTimestamp()}");
        var known = await WriteAsync(
            () =>
            {
                if (isKept()) return true;
                leaveMark(mark);
                return false;
            },
            cancellationToken, _ => false).ConfigureAwait(false);
        var graph = await this.LoadAsync(ontology, cancellationToken).ConfigureAwait(false);
        if (!known) await WriteAsync(() => keep(mark, graph), cancellationToken, _ => false).ConfigureAwait(false);
        return graph;
    }

    /// <summary>Takes away what was derived from documents, decisions and verdicts; inside the transaction that changes them.</summary>
    private void DropKept()
    {
        new KeptNames(_commands).Drop();
        new KeptRelations(_commands).Drop();
    }

    /// <summary>Reads a part in one view of the graph, on a connection of its own.</summary>
    private EntityGraph? ReadPart(Func<PreparedCommands, EntityGraph?> read, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            using var connection = GraphFile.OpenAnotherReader(Path, _options.BusyTimeout, _migrations);
            using var commands = new PreparedCommands(connection);
            Sql.Execute(connection, "BEGIN");
            return read(commands);
        }
        catch (Exception e) when (StoreErrors.Explain(Path, e) is { } known)
        {
            throw known;
        }
    }
}
